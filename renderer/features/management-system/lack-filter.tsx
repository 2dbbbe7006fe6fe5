import type { Output } from '../../../shared/contracts'
import { Icon, Notice } from '../../ui'
import classes from './management-system.module.css'

interface LackFilterProps {
  lacks: Output<'analyse.managementSystem'>['lacks']
  active: string | null
  onChange: (lack: string | null) => void
}

/** What is lacking, in words; each leads to where. */
export function LackFilter({ lacks, active, onChange }: LackFilterProps) {
  if (lacks.length === 0)
    return <Notice kind="done" title="Inget saknas: varje aktivitet har rutin och egenkontroll." />
  return (
    <div className={classes.lacks} role="group" aria-label="Det som saknas">
      {lacks.map(({ lack, words }) => (
        <button
          key={lack}
          type="button"
          className={classes.lackChoice}
          aria-pressed={lack === active}
          onClick={() => onChange(lack === active ? null : lack)}
        >
          <Icon name={lack === active ? 'check' : 'warning'} size={15} />
          {words}
        </button>
      ))}
    </div>
  )
}
