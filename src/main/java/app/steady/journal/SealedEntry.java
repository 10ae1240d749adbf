package app.steady.journal;

/** The two blobs of an entry, as bytes that tell nothing. */
record SealedEntry(byte[] words, byte[] brief) {
}
