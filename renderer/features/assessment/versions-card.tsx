import { useState } from 'react'
import type { Assessment, AssessmentView } from '../../../shared/contracts/assessment'
import type { AgreementForm } from '../../../shared/contracts/values'
import { formatDate } from '../../../shared/text/format'
import { outcomeName } from '../../../shared/text/names'
import { Button, Card } from '../../ui'
import { capital } from '../collect/review-words'
import classes from './assessment.module.css'
import { CompareDialog, type Compared } from './compare-dialog'

/** Versions that have stood, each to be laid beside the one that came after it. Nothing while there is only one. */
export function VersionsCard({ view, form }: { view: AssessmentView; form: AgreementForm | null }) {
  const [compared, setCompared] = useState<readonly [Compared, Compared] | null>(null)
  const { open, decided, earlier } = view
  const standing = [...(decided === null ? [] : [decided]), ...earlier]
  if (standing.length === 0 || (standing.length === 1 && open === null)) return null
  const writing: Compared | null =
    open === null ? null : { name: `Version ${open.revision}, utkast`, ...open, areas: view.areas }
  const all: Compared[] = [...(writing === null ? [] : [writing]), ...standing.map(named)]
  return (
    <Card title="Versioner" note="de tidigare finns kvar som de var" flush>
      <ul className={classes.lines}>
        {standing.map((one) => {
          const at = all.findIndex(({ id }) => id === one.id)
          const after = all[at - 1]
          const own = all[at]
          return (
            <li key={one.id}>
              <div className={classes.lineHead}>
                <strong>
                  Version {one.revision}
                  {one.status === 'decided' ? ', gäller' : ''}
                </strong>
                {after !== undefined && own !== undefined && (
                  <Button look="quiet" inRow icon="eye" onClick={() => setCompared([own, after])}>
                    Jämför med version {after.revision}
                  </Button>
                )}
              </div>
              <p>{one.outcome === null ? '' : capital(outcomeName(one.outcome, form))}</p>
              <span className={classes.second}>
                {formatDate(one.judgedOn)} av {one.judgedBy}
                {one.approvedBy === null ? '' : `, godkänd av ${one.approvedBy}`}
              </span>
              {one.changeReason !== null && <span className={classes.second}>Skäl: {one.changeReason}</span>}
            </li>
          )
        })}
      </ul>
      {compared !== null && (
        <CompareDialog before={compared[0]} after={compared[1]} form={form} onClose={() => setCompared(null)} />
      )}
    </Card>
  )
}

const named = (one: Assessment): Compared => ({
  ...one,
  name: `Version ${one.revision}, ${formatDate(one.judgedOn)}`,
  areas: one.areas ?? [],
})
