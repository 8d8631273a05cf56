import { describe, expect, it } from "vitest";
import { type Narration, Narrator } from "../../../../src/popup/aloud/narrator.ts";
import { sentencesOf } from "../../../../src/popup/text/sentences.ts";
import { makeBlocks, p } from "../make-reading.ts";
import { fakeSpeech } from "./fake-speech.ts";

const MANNER = { voice: "anna", lang: "en", speed: 1 };
const BLOCKS = makeBlocks([p("One. Two. Three."), p("Four. Five."), p("Six.")]);

function narrator() {
  const speech = fakeSpeech();
  const states: Narration[] = [];
  const sentences = sentencesOf("", BLOCKS, "en");
  const voice = new Narrator(speech.say, sentences, MANNER, (state) => states.push(state));
  return { speech, states, voice };
}

describe("Narrator", () => {
  it("says one sentence after the other, to the end, and then from the beginning", () => {
    const { speech, states, voice } = narrator();
    voice.speak();
    for (let i = 0; i < 6; i++) speech.finish();
    expect(speech.said.map(({ words }) => words)).toEqual([
      "One.",
      "Two.",
      "Three.",
      "Four.",
      "Five.",
      "Six.",
    ]);
    expect(states.at(-1)).toEqual({ status: "ended", at: 5 });
    voice.toggle();
    expect(speech.now).toBe("One.");
  });

  it("is silent in a pause and goes on with the same sentence", () => {
    const { speech, voice } = narrator();
    voice.speak(1);
    voice.toggle();
    expect(speech.now).toBeNull();
    expect(voice.state).toEqual({ status: "paused", at: 1 });
    voice.toggle();
    expect(speech.now).toBe("Two.");
  });

  it("skips by sentence and by paragraph, not beyond either end", () => {
    const { speech, voice } = narrator();
    voice.speak(2);
    const after = (act: () => void) => {
      act();
      return speech.now;
    };
    expect(after(() => voice.skip(1))).toBe("Four.");
    expect(after(() => voice.skip(1))).toBe("Five.");
    expect(after(() => voice.skipParagraph(-1))).toBe("Four.");
    expect(after(() => voice.skipParagraph(-1))).toBe("One.");
    expect(after(() => voice.skip(-1))).toBe("One.");
    expect(after(() => voice.skipParagraph(1))).toBe("Four.");
    expect(after(() => voice.skipParagraph(1))).toBe("Six.");
    expect(after(() => voice.skipParagraph(1))).toBe("Six.");
  });

  it("skips in silence while it pauses", () => {
    const { speech, voice } = narrator();
    voice.skip(1);
    expect(speech.now).toBeNull();
    voice.toggle();
    expect(speech.now).toBe("Two.");
  });

  it("says the sentence anew with another voice or speed", () => {
    const { speech, voice } = narrator();
    voice.speak(1);
    voice.setManner({ ...MANNER, speed: 1.5 });
    voice.setManner({ ...MANNER, speed: 1.5 });
    expect(speech.said.map(({ words, manner }) => [words, manner.speed])).toEqual([
      ["Two.", 1],
      ["Two.", 1.5],
    ]);
  });

  it("stays at the sentence where the voice failed", () => {
    const { speech, voice } = narrator();
    voice.speak(1);
    speech.finish("failed");
    expect(voice.state).toEqual({ status: "failed", at: 1 });
    voice.toggle();
    expect(speech.now).toBe("Two.");
  });

  it("goes on where it is when the article changes around it", () => {
    const { speech, voice } = narrator();
    voice.speak(3);
    const more = [{ ...makeBlocks([p("Put back.")])[0]!, id: 5 }, ...BLOCKS];
    voice.setSentences(sentencesOf("", more, "en"));
    expect(speech.now).toBe("Four.");
    speech.finish();
    expect(speech.now).toBe("Five.");
  });

  it("goes on with what stands there now when its sentence is taken out", () => {
    const { speech, voice } = narrator();
    voice.speak(3);
    voice.setSentences(sentencesOf("", BLOCKS.slice(0, 1), "en"));
    expect(speech.now).toBeNull();
    expect(voice.state.status).toBe("ended");
  });
});
