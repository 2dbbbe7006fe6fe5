import type { CaseFinding } from '../../../shared/contracts/sanction-case'
import { findingStatusNames, severityNames } from '../../../shared/text/names'
import { formatDate } from '../../../shared/text/format'
import { CheckField } from '../../ui/forms'
import classes from './sanction.module.css'

interface FindingChoiceProps {
  findings: readonly CaseFinding[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** The brister of the granskning that the step is about. */
export function FindingChoice({ findings, chosen, onChange }: FindingChoiceProps) {
  return (
    <fieldset className={classes.findings}>
      <legend>Brister som steget gäller</legend>
      {findings.length === 0 && (
        <p className={classes.quiet}>
          Granskningen har inga brister. Registrera dem under Brister i granskningen först.
        </p>
      )}
      {findings.map((finding) => (
        <CheckField
          key={finding.id}
          label={`${finding.area}: ${finding.description}`}
          hint={findingWords(finding)}
          checked={chosen.includes(finding.id)}
          onChange={(on) => onChange(on ? [...chosen, finding.id] : chosen.filter((id) => id !== finding.id))}
        />
      ))}
    </fieldset>
  )
}

/** 'allvarlig, öppen, frist 2026-10-16, SOSFS 2011:9 5 kap. 1 §'. */
export function findingWords({ severity, status, dueOn, lawReference, requirementText }: CaseFinding): string {
  return [
    severity === null ? 'allvarlighet saknas' : severityNames[severity],
    findingStatusNames[status],
    dueOn === null ? null : `frist ${formatDate(dueOn)}`,
    lawReference ?? (requirementText === null ? null : `krav: ${requirementText}`),
  ]
    .filter((part) => part !== null)
    .join(', ')
}
