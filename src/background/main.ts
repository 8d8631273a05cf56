import { offerMenus } from "../platform/menus.ts";

/** The background page exists for the context menu alone: it wakes for a click there and goes to sleep again. */
offerMenus();
