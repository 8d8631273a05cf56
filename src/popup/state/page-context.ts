import { createContext } from "preact";

/**
 * Address of the page, for what can only be seen there; empty where a link would be
 * wrong: inside another link, or when the address is unknown.
 */
export const PageContext = createContext("");
