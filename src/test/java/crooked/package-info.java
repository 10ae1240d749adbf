/**
 * What the rules of the house forbid, so that each can be seen to find it. It lies
 * outside the application's packages: nothing scans it.
 */
package crooked;
