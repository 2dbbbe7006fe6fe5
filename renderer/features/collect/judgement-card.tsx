import type { z } from 'zod'
import { AreaJudgementValue } from '../../../shared/contracts/collect-values'
import { AreaJudgementDraft, type AreaJudgementRow, type ReviewWork } from '../../../shared/contracts/review-work'
import { areaJudgementNames, checklistAnswerNames } from '../../../shared/text/collect-names'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useCommand } from '../../lib/queries'
import { Card, SavedState } from '../../ui'
import { SelectField, TextArea } from '../../ui/forms'
import { AreaText } from '../assessment/area-text'
import { emptyToNull } from './empty-to-null'
import { capital } from './review-words'
import { useSavingForm } from './use-saving-form'
import classes from './work.module.css'

const options = AreaJudgementValue.options.map((value) => ({ value, label: capital(areaJudgementNames[value]) }))

/**
 * What the granskning says of each kvalitetsområde, with the checklist's answers beside. Saved while it is written; while the
 * judgement waits for approval, or stands, it is read.
 */
export function JudgementCard({ work, writable }: { work: ReviewWork; writable: boolean }) {
  const judged = work.judgements.filter(({ judgement }) => judgement !== null).length
  return (
    <Card title="Bedömning per kvalitetsområde" note={`${judged} av ${work.judgements.length} bedömda`} flush>
      <div className={`${classes.judgement} ${classes.judgementHead}`} aria-hidden>
        <span>Kvalitetsområde</span>
        <span>Bedömning</span>
        <span>Skäl</span>
      </div>
      {work.judgements.map((row) => {
        const words = work.questions.length === 0 ? '' : countWords(row)
        if (writable) return <JudgementRow key={row.qualityArea} reviewId={work.reviewId} row={row} words={words} />
        return (
          <section key={row.qualityArea} className={classes.judgement} aria-label={row.qualityArea}>
            <div>
              <h3>{row.qualityArea}</h3>
              <span className={classes.second}>{words}</span>
            </div>
            <AreaText judgement={row.judgement} reason={row.reason} />
          </section>
        )
      })}
    </Card>
  )
}

type Values = z.input<typeof AreaJudgementDraft>

function JudgementRow({ reviewId, row, words }: { reviewId: string; row: AreaJudgementRow; words: string }) {
  const command = useCommand('collect.saveJudgement')
  const { qualityArea } = row
  const { form, saving } = useSavingForm<Values>({
    draftKey: `judgement:${reviewId}:${qualityArea}`,
    schema: AreaJudgementDraft,
    initial: { judgement: row.judgement, reason: row.reason },
    version: row.version,
    freeTexts: ['reason'],
    save: (draft, version) => command.mutateAsync({ reviewId, version, qualityArea, draft: emptyToNull(draft) }),
  })
  // The words stand once, above the rows; each field is still told by its own.
  const hidden = (label: string) => (
    <>
      {label}
      <span className="visually-hidden">{`, ${qualityArea}`}</span>
    </>
  )
  return (
    <section className={classes.judgement} aria-label={qualityArea}>
      <div>
        <h3>{qualityArea}</h3>
        <span className={classes.second}>{words}</span>
        <SavedState saving={saving} />
      </div>
      <SelectField
        {...form.field('judgement')}
        label={hidden('Bedömning')}
        options={options}
        clearable
        onChange={(value) => form.set('judgement', value === null ? null : AreaJudgementValue.parse(value))}
      />
      <TextArea
        {...form.text('reason')}
        label={hidden('Skäl')}
        rows={1}
        error={form.errors['reason'] ?? form.message}
      />
      <ConflictDialog form={form} />
    </section>
  )
}

/** '4 uppfyllt, 1 delvis, 2 obesvarade': what the checklist says in this kvalitetsområde. */
function countWords({ counts }: AreaJudgementRow): string {
  if (counts === null) return 'Inga frågor i checklistan'
  const parts = (['fulfilled', 'partly', 'notFulfilled', 'notApplicable'] as const)
    .filter((answer) => counts[answer] > 0)
    .map((answer) => `${counts[answer]} ${checklistAnswerNames[answer]}`)
  const left = counts.left === 0 ? [] : [`${counts.left} ${counts.left === 1 ? 'obesvarad' : 'obesvarade'}`]
  return [...parts, ...left].join(', ')
}
