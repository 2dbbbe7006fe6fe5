import type { LexRow } from '../../../shared/contracts/lex'
import type { LexStep } from '../../../shared/domain/lex/steps'
import { assessmentNames } from '../../../shared/text/lex-names'
import { capital } from '../register/form-values'
import classes from './lex.module.css'

/** What is known of a step: its days in a line, its words beneath. Nothing where nothing is known. */
export function PartSummary({ step, lexCase }: { step: LexStep; lexCase: LexRow }) {
  const { line, text } = told(step, lexCase)
  return (
    <>
      {line !== null && <p className={classes.quiet}>{line}</p>}
      {text !== null && <p className={classes.text}>{text}</p>}
    </>
  )
}

const joined = (...parts: Array<string | false | null>): string | null =>
  parts.filter((part) => typeof part === 'string').join(', ') || null
const on = (words: string, day: string | null): string | null => (day === null ? null : `${words} ${day}`)

function told(step: LexStep, row: LexRow): { line: string | null; text: string | null } {
  switch (step) {
    case 'report':
      return {
        line: joined(on('Rapporterad', row.reportedOn), on('hände', row.occurredOn)),
        text: row.description,
      }
    case 'immediate':
      return { line: null, text: row.immediateMeasures }
    case 'investigation':
      return {
        line: joined(
          on('Inledd', row.investigationStartedOn),
          row.investigator === null ? null : `utredare: ${row.investigator}`,
          on('klar', row.investigationDoneOn),
        ),
        text: row.investigation,
      }
    case 'assessment':
      return { line: null, text: row.assessment === null ? null : capital(assessmentNames[row.kind][row.assessment]) }
    case 'ivoReport':
      return {
        line:
          row.reportedToIvo === true
            ? joined(on('Anmält', row.ivoReportedOn) ?? 'Anmält, dagen saknas', on('dnr', row.ivoRegistryNumber))
            : row.reportedToIvo === false
              ? 'Inte anmält'
              : null,
        text: null,
      }
    case 'ivoDecision':
      return {
        line: on('Beslutat', row.ivoDecisionOn),
        text: row.ivoDecision === null ? null : capital(row.ivoDecision),
      }
    case 'measure':
      return {
        line: joined(
          row.measureResponsible === null ? null : `Ansvarig: ${row.measureResponsible}`,
          on('klart senast', row.measureDueOn),
          on('klart', row.measureDoneOn),
        ),
        text: row.measure,
      }
    case 'closed':
      return { line: on('Avslutat', row.closedOn), text: null }
  }
}
