import { formatDate } from '../../../shared/text/format'
import { actionPlanJudgementNames } from '../../../shared/text/act-names'
import { outcomeName, reviewKindLongNames, severityNames } from '../../../shared/text/names'
import { capitalStep } from '../../../shared/domain/sanction/words'
import { cell, heading, paragraph, paragraphIf, row, type Section } from '../content/blocks'
import type { Block } from '../content/model'
import { counted } from '../content/figure'
import { say, strong, together } from '../content/say'
import { dateText, sentenceCase } from '../content/swedish'
import { agreementWords } from '../rectification/opening'
import { brokenBy } from './finding-blocks'
import { answerWords, gravitySentence } from './summary'
import type { SanctionLetter } from './view-model'

/** Whom it is about: utförare, avtal and granskning. */
export const matter: Section<SanctionLetter> = (letter) => {
  const { provider, unit, agreement, review, head } = letter
  return [
    {
      kind: 'table',
      caption: 'Vad ärendet gäller',
      columns: [
        { title: 'Uppgift', align: 'left', width: 1.5 },
        { title: 'Innehåll', align: 'left', width: 4.5 },
      ],
      rows: [
        row('Utförare', [provider, unit].filter((part) => part !== null).join(', ')),
        row('Insats', `${sentenceCase(review.serviceTypeName)}, ${review.serviceAreaName}`),
        row('Avtal', agreement === null ? 'uppgift saknas' : agreementWords(agreement)),
        row(
          'Granskning',
          `${review.number}, ${reviewKindLongNames[review.kind]}, genomförd ${formatDate(review.completedOn)}`,
        ),
        row('Utfall', review.outcome === null ? 'uppgift saknas' : sentenceCase(outcomeName(review.outcome, null))),
        row('Diarienummer', head.registryNumber ?? 'uppgift saknas'),
      ],
    },
    ...findings(letter),
    ...asked(letter),
    ...heard(letter),
    ...proposed(letter),
    ...reports(letter),
  ]
}

const tones = { minor: 'low', moderate: 'mid', serious: 'high' } as const

function findings(letter: SanctionLetter): Block[] {
  return [
    heading(2, 'Brister'),
    paragraph(together(say`Steget gäller ${counted(letter.count, 'brist', 'brister')}.`, gravitySentence(letter))),
    {
      kind: 'table',
      caption: 'Brister med krav och lagrum',
      columns: [
        { title: 'Område', align: 'left', width: 1.7 },
        { title: 'Brist och vad som sågs', align: 'left', width: 3.6 },
        { title: 'Allvar', align: 'left', width: 1.1 },
        { title: 'Krav eller lagrum', align: 'left', width: 2.2 },
      ],
      rows: letter.findings.map((finding) =>
        row(
          finding.area,
          [finding.description, finding.evidence].filter((part) => part !== null).join(' '),
          finding.severity === null
            ? 'uppgift saknas'
            : cell(sentenceCase(severityNames[finding.severity]), tones[finding.severity]),
          brokenBy(finding),
        ),
      ),
    },
  ]
}

/** Step by step: what was demanded, by when, and how it went. */
function asked({ earlier, plans, head }: SanctionLetter): Block[] {
  if (earlier.length === 0 && plans.length === 0) {
    return [heading(2, 'Vad som har begärts'), paragraph(say`Inget har begärts av utföraren före det här förslaget.`)]
  }
  return [
    heading(2, 'Vad som har begärts'),
    ...(earlier.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'Tidigare steg och vad de ledde till',
            columns: [
              { title: 'Steg', align: 'left' as const, width: 1.7 },
              { title: 'Beslutat', align: 'left' as const, width: 1.7 },
              { title: 'Frist', align: 'left' as const, width: 1.2 },
              { title: 'Resultat', align: 'left' as const, width: 3.8 },
            ],
            rows: earlier.map((one) =>
              row(
                cell({
                  text: capitalStep(one.step),
                  strong: false,
                  source: { description: 'Tidigare steg', recordType: 'sanction', ids: [one.id] },
                }),
                [one.decidedOn, one.decidedBy].filter((part) => part !== null).join(', '),
                one.deadlineOn ?? 'uppgift saknas',
                sentenceCase(answerWords(one, head.date)),
              ),
            ),
          },
        ]),
    ...(plans.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'Begärda åtgärdsplaner och svaren',
            columns: [
              { title: 'Område', align: 'left' as const, width: 2.2 },
              { title: 'Begärd', align: 'left' as const, width: 1.3 },
              { title: 'Svar senast', align: 'left' as const, width: 1.3 },
              { title: 'Svar', align: 'left' as const, width: 2.4 },
            ],
            rows: plans.map(({ area, round, askedOn, answerDueOn, receivedOn, judgement }) =>
              row(
                round === 1 ? area : `${area}, omgång ${round}`,
                askedOn,
                answerDueOn ?? 'uppgift saknas',
                receivedOn === null
                  ? 'inget svar'
                  : `kom ${receivedOn}, ${judgement === null ? 'inte bedömd' : actionPlanJudgementNames[judgement]}`,
              ),
            ),
          },
        ]),
  ]
}

function heard({ step, provider }: SanctionLetter): Block[] {
  return [
    heading(2, 'Utförarens svar'),
    paragraph(
      step.heardOn === null
        ? say`${provider} har inte hörts om förslaget.`
        : together(
            say`${provider} hördes den ${dateText(step.heardOn)}.`,
            step.heardNote === null ? say`Vad utföraren svarade är inte skrivet i underlaget.` : say`${step.heardNote}`,
          ),
    ),
  ]
}

/** The step with its deadline and consequence, and why nothing milder is enough. */
function proposed({ step }: SanctionLetter): Block[] {
  return [
    heading(2, 'Föreslaget steg'),
    paragraph(
      together(
        say`${strong(`${capitalStep(step.step)}.`)}`,
        step.demand === null ? [] : say`${step.demand}`,
        step.deadlineOn === null ? [] : say`Fristen går ut den ${dateText(step.deadlineOn)}.`,
        step.consequence === null ? [] : say`${step.consequence}`,
      ),
    ),
    heading(2, 'Proportionalitet'),
    paragraph(step.reason === null ? say`Skälen till steget är inte skrivna i underlaget.` : say`${step.reason}`),
    ...paragraphIf(step.orderReason === null ? [] : say`${strong('Avsteg från trappan.')} ${step.orderReason}`),
  ]
}

/** Always there: IVO and the police were considered, and what was concluded. */
function reports({ step, law, reported }: SanctionLetter): Block[] {
  const told = (answer: boolean | null, isDone: boolean, reason: string | null, what: string) =>
    together(
      say`${strong(`${what}.`)} ${answer === null ? 'Har inte prövats i underlaget.' : answer ? (isDone ? 'Prövad: anmälan är gjord.' : 'Prövad: anmälan görs.') : 'Prövad: anmälan görs inte.'}`,
      reason === null ? [] : say`${reason}`,
    )
  return [
    heading(2, 'Anmälan till IVO och polis'),
    paragraph(told(step.reportedToIvo, reported.ivo, step.ivoReason, 'Anmälan till Inspektionen för vård och omsorg')),
    paragraph(told(step.reportedToPolice, reported.police, step.policeReason, 'Polisanmälan')),
    ...paragraphIf(
      law.ivo === null ? [] : say`Skyldigheten att anmäla olovlig eller olämplig verksamhet finns i ${law.ivo}.`,
      'note',
    ),
  ]
}
