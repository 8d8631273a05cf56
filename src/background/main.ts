import { followButton } from "../platform/button.ts";
import { greet } from "../platform/greet.ts";
import { offerMenus } from "../platform/menus.ts";

/**
 * The background page: the context menu, the button where it opens the side panel, and the page after the installation.
 * It wakes for these and goes to sleep again.
 */
greet();
offerMenus();
followButton();
