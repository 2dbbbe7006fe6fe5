import { sentenceCase } from '../../content/swedish'
import { heading, paragraph, row, type Section } from '../../content/blocks'
import { say } from '../../content/say'
import { counted } from '../../content/figure'
import { overTheYear, shareTable } from '../../plan-letter/sections/over-the-year'
import { riskBlocks } from '../../plan-letter/sections/risk-picture'
import { yearWheelBlocks } from '../../year-wheel/blocks'
import type { FollowUpPlan } from '../view-model'
import { writtenBlocks } from './written'

export const responsibility: Section<FollowUpPlan> = (plan) => writtenBlocks(plan, 'responsibility')

/** What is followed up: the text, the plan per area, what must be done, and the risks it rests on. */
export const subject: Section<FollowUpPlan> = (plan) => [
  ...writtenBlocks(plan, 'subject'),
  ...(plan.items.value
    ? [
        paragraph(
          say`Tabellen visar hur planens ${counted(plan.items, 'uppföljning', 'uppföljningar')} fördelas på verksamhetsområdena. Var och en finns i kapitlet Planerade uppföljningar.`,
        ),
        shareTable(
          `Planerade uppföljningar per verksamhetsområde ${plan.year}`,
          'Verksamhetsområde',
          plan.byArea,
          plan,
        ),
      ]
    : []),
  ...riskBlocks(plan),
]

export const forms: Section<FollowUpPlan> = (plan) => [
  ...writtenBlocks(plan, 'forms'),
  ...(plan.items.value
    ? [shareTable(`Planerade uppföljningar per typ ${plan.year}`, 'Typ av uppföljning', plan.byKind, plan)]
    : []),
]

/** What people have written; without it what the program knows, and always the rows that have a focus of their own. */
export const specialAreas: Section<FollowUpPlan> = (plan) => {
  const written = plan.texts.specialAreas !== null
  return [
    ...(written
      ? writtenBlocks(plan, 'specialAreas')
      : [heading(1, 'Särskilda granskningsområden'), ...plan.special.map((line) => paragraph(say`${line}`))]),
    ...(plan.focused.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: `Uppföljningar med särskild inriktning ${plan.year}`,
            columns: [
              { title: 'Insats', align: 'left' as const, width: 2 },
              { title: 'Utförare', align: 'left' as const, width: 2.3 },
              { title: 'Inriktning', align: 'left' as const, width: 4 },
            ],
            rows: plan.focused.map((line) => row(sentenceCase(line.serviceType), line.provider, line.focus ?? '')),
          },
        ]),
  ]
}

export const timetable: Section<FollowUpPlan> = (plan) => [
  ...writtenBlocks(plan, 'timetable'),
  ...(plan.items.value ? overTheYear(plan) : []),
  ...(plan.activities.length === 0 ? [] : [heading(2, 'Årshjul'), ...yearWheelBlocks(plan)]),
]

/** To whom each result goes (domain.md "Communication matrix"). */
const audiences: ReadonlyArray<readonly [who: string, how: string, when: string]> = [
  ['Utföraren', 'Dialog och minnesanteckningar, med rätt att rätta sakuppgifter', 'Efter varje besök'],
  ['Nämnden', 'Informationsärende; tjänsteskrivelse vid allvarliga brister', 'Vid delårs- och årsbokslut'],
  ['Internt', 'Genomgång med handläggare och chefer', 'Varje tertial'],
  ['Brukare och medborgare', 'Årsrapport på kommunens webbplats', 'Varje år'],
]

export const feedback: Section<FollowUpPlan> = (plan) => [
  ...writtenBlocks(plan, 'feedback'),
  {
    kind: 'table',
    caption: 'Hur resultaten återförs',
    columns: [
      { title: 'Till', align: 'left', width: 1.8 },
      { title: 'Hur', align: 'left', width: 4 },
      { title: 'När', align: 'left', width: 2.2 },
    ],
    rows: audiences.map(([who, how, when]) => row(who, how, when)),
  },
]
