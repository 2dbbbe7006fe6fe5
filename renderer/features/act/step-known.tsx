import type { FindingView } from '../../../shared/contracts/action-plan'
import type { CourseStep } from '../../../shared/domain/action-plan/course'
import { effectNames } from '../../../shared/text/act-names'
import { formatDate } from '../../../shared/text/format'
import { verificationNames } from '../../../shared/text/names'
import { capital } from '../collect/review-words'
import classes from './act.module.css'

/** What is known of a step: a line with its days and roles, then the words that were written. */
export function StepKnown({ step, view }: { step: CourseStep; view: FindingView }) {
  const { line, words } = knownOf(step, view)
  return (
    <>
      {line !== '' && <p className={classes.quiet}>{line}</p>}
      {words !== null && <p className={classes.known}>{words}</p>}
    </>
  )
}

interface Known {
  line: string
  words: string | null
}

function knownOf(step: CourseStep, { finding, rounds }: FindingView): Known {
  const round = rounds.at(-1)
  const lines = (...parts: (string | null | false | undefined)[]): string => parts.filter(Boolean).join(', ')
  switch (step) {
    case 'ask':
      return {
        line:
          round === undefined || round.judgement === 'returned'
            ? ''
            : lines(
                formatDate(round.askedOn),
                round.askedBy,
                round.documentTitle ?? 'muntligt',
                round.answerDueOn !== null && `svar senast ${round.answerDueOn}`,
                round.remindedOn !== null && `påmind ${round.remindedOn}`,
              ),
        words: null,
      }
    case 'receive':
      return round === undefined || round.receivedOn === null || round.judgement === 'returned'
        ? { line: '', words: null }
        : {
            line: lines(
              formatDate(round.receivedOn),
              round.planResponsible !== null && `ansvarig: ${round.planResponsible}`,
              round.planDueOn !== null && `klart senast ${round.planDueOn} enligt planen`,
            ),
            words: round.plan,
          }
    case 'judge':
      return round?.judgement === 'approved'
        ? { line: lines(formatDate(round.judgedOn), 'godkänd', round.judgedBy), words: round.reason }
        : { line: '', words: null }
    case 'done':
      return finding.doneOn === null
        ? { line: '', words: finding.measure === null ? null : `Ska göras: ${finding.measure}` }
        : { line: formatDate(finding.doneOn), words: finding.measure }
    case 'verify':
      return {
        line:
          finding.verifiedBy === null
            ? ''
            : lines(finding.verifiedOn, `genom ${verificationNames[finding.verifiedBy]}`),
        words: finding.verifiedNote,
      }
    case 'effect':
      return finding.effect === null
        ? { line: finding.effectDueOn === null ? '' : `följs upp senast ${finding.effectDueOn}`, words: null }
        : {
            line: lines(
              `Önskad effekt: ${effectNames[finding.effect]}`,
              finding.effectOn !== null && `bedömd ${finding.effectOn}`,
            ),
            words: finding.effectNote === null ? null : capital(finding.effectNote),
          }
  }
}
