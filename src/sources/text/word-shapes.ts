/** What a word's ending suggests, where no list knows it, as bits. Import as `SHAPE`. */
export const past = 1;
export const participle = 2;
export const adverb = 4;
export const agent = 8;
export const demonym = 16;
/** Of `past` and the future: no noun or adjective ends so. */
export const finite = 32;
/** A participle by which a phrase of its own may begin: "entrada la tarde". */
export const opening = 64;
