import { useEffect, useRef, useState } from 'react';

const stride = 1_300;

/** Goes from stop to stop until the last one, and from the first where it stands at the last. */
export function usePlay(place: number, last: number, goTo: (index: number) => void): { playing: boolean; toggle: () => void } {
  const [playing, setPlaying] = useState(false);
  const step = useRef(() => {});
  step.current = () => {
    if (place >= last) setPlaying(false);
    else goTo(place + 1);
  };
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => step.current(), stride);
    return () => clearInterval(timer);
  }, [playing]);
  return {
    playing,
    toggle: () => {
      if (!playing && place >= last) goTo(0);
      setPlaying(!playing);
    },
  };
}
