/** The file itself: the package's entry brings another function, which a content script need not carry. */
declare module "@mozilla/readability/Readability.js" {
  export { Readability as default } from "@mozilla/readability";
}
