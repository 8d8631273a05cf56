/** Where in an article the reader is: a block, known by the key of its words, and how far into it (0 to 1). */
export interface Place {
  block: string;
  share: number;
}
