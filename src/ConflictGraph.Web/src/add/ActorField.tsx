import type { ActorKind } from '../generated/operations';
import { Choice } from '../parts/Choice';
import { Finder } from '../search/Finder';
import { actors } from '../search/kinds';
import { actorKinds, nameOf } from '../search/things';
import type { Named } from './draft';

interface Props {
  label: string;
  value: Named;
  /** Whether any name will do, as for a speaker whom nobody has recorded. */
  isFree?: boolean;
  onChange: (value: Named) => void;
}

/** An actor that is recorded, or a new one. */
export function ActorField({ label, value, isFree, onChange }: Props) {
  const isNew = value.slug === null && value.name.trim() !== '';
  return (
    <div className="actor-field">
      <Finder
        label={label} kinds={actors} text={value.name} placeholder={isFree ? 'An actor, or words such as “a source”' : 'A name, in any script'}
        onPick={(thing) => onChange({ slug: thing.slug, name: nameOf(thing), kind: 'kind' in thing ? thing.kind : 'FACTION' })} onText={(name) => onChange({ ...value, slug: null, name })} onEnter={() => {}}
      />
      {isNew && !isFree && <Choice label="It is new, and is a" value={value.kind} options={actorKinds} onPick={(kind) => onChange({ ...value, kind: kind as ActorKind })} />}
    </div>
  );
}
