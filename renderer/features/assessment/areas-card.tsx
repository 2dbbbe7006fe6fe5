import { useMemo } from 'react'
import type { AssessmentMaterial, AssessmentView, MaterialQuestion } from '../../../shared/contracts/assessment'
import { nameKey } from '../../../shared/domain/name-key'
import { formatCount } from '../../../shared/text/format'
import { Card } from '../../ui'
import { AreaAnswers, WeakQuestions } from './area-answers'
import { AreaForm } from './area-form'
import { AreaText } from './area-text'
import classes from './assessment.module.css'

interface AreasCardProps {
  view: AssessmentView
  material: AssessmentMaterial
}

/** Each kvalitetsområde: what the checklist answered to the left, what it is judged to be to the right. */
export function AreasCard({ view, material }: AreasCardProps) {
  const { areas, writable, reviewId, open, decided } = view
  const frozen = open === null ? decided?.areas : null
  const shown = frozen ?? areas
  const judged = shown.filter(({ judgement }) => judgement !== null).length
  const byArea = useMemo(() => groupByArea(material.questions), [material.questions])
  const hasChecklist = material.asked > 0
  const others = material.questions.filter(
    ({ qualityArea }) => !areas.some((area) => nameKey(area.qualityArea) === nameKey(qualityArea ?? '')),
  )
  return (
    <Card
      title="Bedömning per kvalitetsområde"
      note={`${judged} av ${shown.length} bedömda${hasChecklist ? `, ${material.answered} av ${formatCount(material.asked, 'fråga', 'frågor')} besvarade` : ', ingen checklista i granskningen'}`}
      flush
    >
      <div className={`${classes.area} ${hasChecklist ? '' : classes.bare} ${classes.areaHead}`} aria-hidden>
        <span>Kvalitetsområde{hasChecklist ? ' och svar' : ''}</span>
        <span>Bedömning</span>
        <span>Skäl</span>
      </div>
      {shown.map(({ qualityArea }) => {
        const row = areas.find((area) => nameKey(area.qualityArea) === nameKey(qualityArea))
        const stands = shown.find((area) => area.qualityArea === qualityArea)
        const answers = (
          <AreaAnswers
            name={qualityArea}
            counts={row?.counts ?? null}
            hasChecklist={hasChecklist}
            questions={byArea.get(nameKey(qualityArea)) ?? []}
            reviewId={reviewId}
          />
        )
        return (
          <section
            key={qualityArea}
            className={`${classes.area} ${hasChecklist ? '' : classes.bare}`}
            aria-label={qualityArea}
          >
            {answers}
            {writable && row !== undefined ? (
              <AreaForm reviewId={reviewId} row={row} />
            ) : (
              <AreaText judgement={stands?.judgement ?? null} reason={stands?.reason ?? null} />
            )}
          </section>
        )
      })}
      {others.length > 0 && (
        <section className={classes.others} aria-label="Utan kvalitetsområde">
          <h3>Utan kvalitetsområde</h3>
          <WeakQuestions questions={others} reviewId={reviewId} />
        </section>
      )}
    </Card>
  )
}

function groupByArea(questions: readonly MaterialQuestion[]): Map<string, MaterialQuestion[]> {
  const groups = new Map<string, MaterialQuestion[]>()
  for (const question of questions) {
    const key = nameKey(question.qualityArea ?? '')
    groups.set(key, [...(groups.get(key) ?? []), question])
  }
  return groups
}
