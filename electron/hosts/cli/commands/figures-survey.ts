import { formatCount, formatPercent } from '../../../../shared/text/format'
import { genderNames, surveyVerdictNames } from '../../../../shared/text/collect-names'
import { surveyJson } from '../../../core/collect/survey/json'
import type { Application } from '../../../core/application'
import { ask } from '../ask'
import type { Terminal } from '../command'

interface Question {
  app: Application
  terminal: Terminal
  year: number
  committeeId: string | null
}

/** `figures enkat`: results question by question, small groups withheld. */
export function enkat({ app, terminal, year, committeeId }: Question): void {
  const found = ask(app, 'collect.survey', { year, committeeId })
  if (found.series.length === 0) terminal.say(`Inga resultat av brukarundersökningar till och med ${year}.`)
  for (const { question, serviceAreaName, results, changes } of found.series) {
    terminal.say(`${question}${serviceAreaName === null ? '' : ` (${serviceAreaName})`}`)
    for (const { year: of, gender, answers, share } of results) {
      const figure =
        answers === null
          ? 'visas inte, liten grupp'
          : `${formatPercent(share)} av ${formatCount(answers, 'svar', 'svar')}`
      terminal.say(`   ${of} ${genderNames[gender]}: ${figure}`)
    }
    for (const { gender, beforeYear, points, verdict } of changes) {
      terminal.say(
        `   ${genderNames[gender]} sedan ${beforeYear}: ${formatCount(points, 'procentenhet', 'procentenheter')}, ${surveyVerdictNames[verdict]}`,
      )
    }
  }
  terminal.json(surveyJson(found))
}
