/** What the panels hold: loaded once the article is on the screen, since every reading has the frame and few every panel. */

export { SourcePanel } from "../sources/SourcePanel.tsx";
export { AppearancePanel } from "./AppearancePanel.tsx";
export { ExportPanel } from "./ExportPanel.tsx";
export { HelpPanel } from "./HelpPanel.tsx";
export { Ledger } from "./Ledger.tsx";
export { Outline } from "./Outline.tsx";
export { SpeakersPanel } from "./SpeakersPanel.tsx";
