import type { FrozenArea } from '../../../shared/contracts/assessment'
import type { AgreementForm, Outcome } from '../../../shared/contracts/values'
import { compareJudgements } from '../../../shared/domain/assessment/compare'
import { areaJudgementNames } from '../../../shared/text/collect-names'
import { UNKNOWN } from '../../../shared/text/format'
import { outcomeName } from '../../../shared/text/names'
import { Button, Dialog, ToneChip } from '../../ui'
import { FormActions } from '../../ui/forms'
import { capital } from '../collect/review-words'
import classes from './assessment.module.css'

export interface Compared {
  id: string
  name: string
  revision: number
  outcome: Outcome | null
  summary: string | null
  changeReason: string | null
  areas: readonly FrozenArea[]
}

interface CompareDialogProps {
  before: Compared
  after: Compared
  form: AgreementForm | null
  onClose: () => void
}

/** Two versions side by side; what differs is marked in words. */
export function CompareDialog({ before, after, form, onClose }: CompareDialogProps) {
  const change = compareJudgements(before, after)
  const outcomeOf = ({ outcome }: Compared): string =>
    outcome === null ? UNKNOWN : capital(outcomeName(outcome, form))
  return (
    <Dialog title="Vad som ändrades" opened onClose={onClose} wide>
      {after.changeReason !== null && <p>Skäl: {after.changeReason}</p>}
      <section className={classes.compare} aria-label="Versionerna sida vid sida">
        <table>
          <thead>
            <tr>
              <th scope="col">Del</th>
              <th scope="col">{before.name}</th>
              <th scope="col">{after.name}</th>
            </tr>
          </thead>
          <tbody>
            <Line name="Utfall" changed={change.outcome} before={outcomeOf(before)} after={outcomeOf(after)} />
            <Line name="Samlad bedömning" changed={change.summary} before={before.summary} after={after.summary} />
            {change.areas.map((area) => (
              <Line
                key={area.qualityArea}
                name={area.qualityArea}
                changed={area.changed}
                before={areaWords(area.before)}
                after={areaWords(area.after)}
              />
            ))}
          </tbody>
        </table>
      </section>
      <FormActions>
        <Button onClick={onClose}>Stäng</Button>
      </FormActions>
    </Dialog>
  )
}

interface LineProps {
  name: string
  changed: boolean
  before: string | null
  after: string | null
}

function Line({ name, changed, before, after }: LineProps) {
  return (
    <tr>
      <th scope="row">
        {name} {changed && <ToneChip tone="accent">Ändrad</ToneChip>}
      </th>
      <td>{before ?? UNKNOWN}</td>
      <td>{after ?? UNKNOWN}</td>
    </tr>
  )
}

function areaWords(area: Pick<FrozenArea, 'judgement' | 'reason'> | null): string | null {
  if (area === null || area.judgement === null) return null
  const words = capital(areaJudgementNames[area.judgement])
  return area.reason === null ? words : `${words}. ${area.reason}`
}
