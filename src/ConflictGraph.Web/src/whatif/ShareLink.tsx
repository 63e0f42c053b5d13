import { useState } from 'react';

/** The address, to send to others. */
export function ShareLink() {
  const [told, setTold] = useState('');
  async function copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      setTold('The link is copied.');
    } catch {
      setTold('The browser does not let this page copy. Copy the address of the page instead.');
    }
  }
  return <p className="row"><button type="button" onClick={copy}>Copy the link</button><span role="status">{told}</span></p>;
}
