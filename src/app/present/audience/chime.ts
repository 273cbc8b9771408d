// A quiet sound at the end of a countdown, for rooms that want one: two tones that fade, made here, without a file.
const TONES_HZ = [660, 880] as const;
const APART_S = 0.35;
const LENGTH_S = 1.2;
const LOUDNESS = 0.12;
const SILENT = 0.0001;

/** Where the browser allows no sound, there is none. */
export function chime(): void {
  try {
    const context = new AudioContext();
    for (const [at, tone] of TONES_HZ.entries()) {
      const from = context.currentTime + at * APART_S;
      const source = new OscillatorNode(context, { frequency: tone });
      const volume = new GainNode(context, { gain: LOUDNESS });
      volume.gain.setValueAtTime(LOUDNESS, from);
      volume.gain.exponentialRampToValueAtTime(SILENT, from + LENGTH_S);
      source.connect(volume).connect(context.destination);
      source.start(from);
      source.stop(from + LENGTH_S);
      if (at === TONES_HZ.length - 1) source.onended = () => void context.close();
    }
  } catch {
    // No device, or none allowed.
  }
}
