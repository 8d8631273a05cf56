import { createContext } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import { browserSpeech } from "../aloud/browser-speech.ts";
import type { Speech, Voice } from "../aloud/speech.ts";
import { voicesFor } from "../aloud/voices-for.ts";

/** Another way to speak than the browser's: tests give a fake. */
export const SpeechContext = createContext<Speech | null>(null);

export function useSpeech(): Speech {
  const given = useContext(SpeechContext);
  return useMemo(() => given ?? browserSpeech(), [given]);
}

/** Voices of this device for a language (BCP 47), best first; browsers tell them late, and they may change. */
export function useVoices(lang: string): readonly Voice[] {
  const speech = useSpeech();
  const [voices, setVoices] = useState<readonly Voice[]>([]);
  useEffect(() => {
    const look = () => setVoices(voicesFor(speech.voices(), lang));
    look();
    return speech.onVoices(look);
  }, [speech, lang]);
  return voices;
}
