/**
 * Reads content that people who do not program can edit. Whatever is wrong with a file
 * stops the start and names file and line.
 */
@NamedInterface("content")
package app.steady.web.content;

import org.springframework.modulith.NamedInterface;
