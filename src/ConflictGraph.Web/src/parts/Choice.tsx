import { useId } from 'react';

interface Props {
  label: string;
  value: string;
  options: Record<string, string>;
  onPick: (value: string) => void;
}

export function Choice({ label, value, options, onPick }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.target.value)}>
        {Object.entries(options).map(([key, name]) => <option key={key} value={key}>{name}</option>)}
      </select>
    </div>
  );
}
