/** The two engines that Byline is built for; everything else follows from which one a browser has. */
export type Engine = "chromium" | "firefox";

export interface KnownBrowser {
  name: string;
  engine: Engine;
  /** Commands as Linux packages install them, best first. */
  commands: string[];
  /** Application bundle and the executable in it, below an Applications folder of macOS. */
  mac: string | null;
  /** Path below one of the program folders of Windows. */
  windows: string | null;
}

/** Browsers that can load the extension, in the order in which `npm start` prefers them. */
export const KNOWN_BROWSERS: readonly KnownBrowser[] = [
  {
    name: "Chrome",
    engine: "chromium",
    commands: ["google-chrome", "google-chrome-stable"],
    mac: "Google Chrome.app/Contents/MacOS/Google Chrome",
    windows: "Google\\Chrome\\Application\\chrome.exe",
  },
  {
    name: "Chromium",
    engine: "chromium",
    commands: ["chromium", "chromium-browser"],
    mac: "Chromium.app/Contents/MacOS/Chromium",
    windows: "Chromium\\Application\\chrome.exe",
  },
  {
    name: "Edge",
    engine: "chromium",
    commands: ["microsoft-edge", "microsoft-edge-stable"],
    mac: "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    windows: "Microsoft\\Edge\\Application\\msedge.exe",
  },
  {
    name: "Brave",
    engine: "chromium",
    commands: ["brave-browser", "brave-browser-stable", "brave"],
    mac: "Brave Browser.app/Contents/MacOS/Brave Browser",
    windows: "BraveSoftware\\Brave-Browser\\Application\\brave.exe",
  },
  {
    name: "Firefox",
    engine: "firefox",
    commands: ["firefox", "firefox-esr"],
    mac: "Firefox.app/Contents/MacOS/firefox",
    windows: "Mozilla Firefox\\firefox.exe",
  },
];

/** Folders in which Linux packages put commands even when PATH, as in cron or CI, does not name them. */
export const LINUX_FOLDERS: readonly string[] = ["/usr/local/bin", "/usr/bin", "/bin", "/snap/bin"];
/** Variables that name the program folders of Windows. */
export const WINDOWS_FOLDERS: readonly string[] = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];
