import type { Manner, Speech, Voice } from "./speech.ts";

/** No voice: browsers without speech, and whatever renders the app outside a browser. */
const SILENCE: Speech = { voices: () => [], onVoices: () => () => {}, say: () => () => {} };

/**
 * Speech by the browser, with the voices of this device only: a remote voice would send
 * the article to a server.
 */
export function browserSpeech(): Speech {
  if (typeof speechSynthesis === "undefined") return SILENCE;
  const engine = speechSynthesis;
  const local = () => engine.getVoices().filter(({ localService }) => localService);
  return {
    voices: () =>
      local().map(
        (voice): Voice => ({
          id: voice.voiceURI,
          name: voice.name,
          lang: voice.lang,
          preferred: voice.default,
        }),
      ),
    onVoices(listener) {
      engine.addEventListener("voiceschanged", listener);
      return () => engine.removeEventListener("voiceschanged", listener);
    },
    say(words, manner, done) {
      const utterance = new SpeechSynthesisUtterance(words);
      const voice = local().find(({ voiceURI }) => voiceURI === manner.voice);
      if (!voice) {
        // Without a voice the browser would take any, a remote one included.
        const timer = setTimeout(() => done("failed"));
        return () => clearTimeout(timer);
      }
      adorn(utterance, voice, manner);
      utterance.onend = () => done("said");
      utterance.onerror = () => done("failed");
      // In a task of its own: right after `cancel` some engines swallow what follows.
      const timer = setTimeout(() => engine.speak(utterance));
      return () => {
        clearTimeout(timer);
        utterance.onend = null;
        utterance.onerror = null;
        engine.cancel();
      };
    },
  };
}

function adorn(utterance: SpeechSynthesisUtterance, voice: SpeechSynthesisVoice, manner: Manner): void {
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = manner.speed;
}
