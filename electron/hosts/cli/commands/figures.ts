import { listInWords } from '../../../../shared/domain/swedish'
import { formatCount, formatNumber, formatPercent } from '../../../../shared/text/format'
import type { Application } from '../../../core/application'
import { outcomesJson, planFulfilmentJson } from '../../../core/assess/json'
import { ask, committeeByName } from '../ask'
import { type Command, done, type Terminal } from '../command'
import { textFlag, usageError, yearFlag } from '../flags'
import { ejVerkstallda } from './figures-delayed'
import { nyckeltal } from './figures-indicators'
import { individuppfoljning } from './figures-individual'
import { lexSarah } from './figures-lex'
import { avvikelser, synpunkter } from './figures-signals'
import { enkat } from './figures-survey'

interface Question {
  app: Application
  terminal: Terminal
  year: number
  committeeId: string | null
}

const figureKinds: Record<string, (question: Question) => void> = {
  avtalsuppfoljning: ({ app, terminal, year, committeeId }) => {
    const figures = ask(app, 'assess.outcomes', { year, committeeId })
    terminal.say(`Avtalsuppföljning ${year}: ${figures.planned} planerade, ${figures.completed} genomförda.`)
    for (const { reason, count } of figures.notCompleted) terminal.say(`Ej genomförda: ${reason} ${count}`)
    for (const type of figures.serviceTypes) {
      terminal.say(
        `${type.name}, ${type.form === 'inHouse' ? 'egen regi' : (type.form ?? 'form okänd')} (bedömda ${type.assessed}):`,
      )
      for (const { outcome, count, percent } of type.outcomes)
        terminal.say(`   ${outcome}: ${count} (${formatPercent(percent)})`)
    }
    for (const sentence of figures.differences) terminal.note(sentence)
    terminal.json(outcomesJson(figures))
  },
  riskmatris: ({ app, terminal, year, committeeId }) => {
    const picture = ask(app, 'analyse.riskPicture', { year, committeeId })
    for (const matrix of picture.matrices) {
      const drafts = matrix.analyses.filter(({ status }) => status === 'draft').length
      terminal.say(
        `Riskbild ${year}, skala ${matrix.scale.size}×${matrix.scale.size}: ${formatCount(matrix.risks, 'risk', 'risker')} i ${formatCount(matrix.analyses.length, 'årlig riskanalys', 'årliga riskanalyser')}, ${drafts === 0 ? 'alla fastställda' : `varav ${drafts} utkast`}.`,
      )
      for (const { word, span, count } of matrix.bands) terminal.say(`   ${word} (${span}): ${count}`)
    }
    if (picture.matrices.length === 0) {
      terminal.say(
        `Inga riskanalyser är registrerade för ${year}. Starta dem under Analysera, Riskanalyser, eller läs in bladet Riskanalyser.`,
      )
    } else if (picture.areasWithout.length > 0)
      terminal.note(`Riskanalys saknas för ${listInWords(picture.areasWithout)}.`)
    terminal.json(picture)
  },
  planuppfyllelse: ({ app, terminal, year, committeeId }) => {
    const figures = ask(app, 'assess.planFulfilment', { year, committeeId })
    const share = figures.percent === null ? '' : ` (${formatPercent(figures.percent)})`
    terminal.say(
      figures.planned === 0
        ? `Inga granskningar är planerade ${year}. Fastställ en uppföljningsplan, eller läs in bladet Granskningar.`
        : `${formatNumber(figures.completed)} av ${formatNumber(figures.planned)} planerade är genomförda${share}.`,
    )
    terminal.json(planFulfilmentJson(figures))
  },
  synpunkter,
  avvikelser,
  'lex-sarah': lexSarah,
  'ej-verkstallda-beslut': ejVerkstallda,
  individuppfoljning,
  enkat,
  nyckeltal,
}

export const figures: Command = {
  name: 'figures',
  usage: `figures ${Object.keys(figureKinds).join('|')} --year ÅR [--committee NÄMND] [--db FIL]`,
  summary: 'visar siffrorna bakom rapporterna',
  flags: { year: 'value', committee: 'value' },
  words: 1,
  run: async ({ terminal, args, open }) => {
    const name = args.words[0] ?? ''
    const show = Object.hasOwn(figureKinds, name) ? figureKinds[name] : undefined
    if (show === undefined)
      throw usageError(`Siffrorna ${name} finns inte. Välj bland: ${Object.keys(figureKinds).join(', ')}.`)
    const year = yearFlag(args)
    const app = open('read')
    show({ app, terminal, year, committeeId: committeeByName(app, textFlag(args, 'committee')) })
    return done
  },
}
