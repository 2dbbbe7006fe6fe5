import { compose, type Section } from '../../content/blocks'
import type { Block } from '../../content/model'
import type { Highlight } from '../report-base'
import { control } from './sections/control'
import { delayed, delayedHighlights } from './sections/delayed'
import { development, developmentHighlights } from './sections/development'
import { economic } from './sections/economic'
import { evaluations } from './sections/evaluations'
import { followUp } from './sections/follow-up'
import { agreementHighlights } from './sections/follow-up-agreements'
import { findingHighlights } from './sections/follow-up-findings'
import { individual, individualHighlights } from './sections/individual'
import { indicatorHighlights } from './sections/indicator-words'
import { indicators, kkik, openComparisons } from './sections/indicators'
import { method } from './sections/method'
import { projectHighlights, projects } from './sections/projects'
import { specialFee } from './sections/special-fee'
import { staff } from './sections/staff'
import { revision, supervision } from './sections/supervision'
import { survey } from './sections/survey'
import { surveyHighlights } from './sections/survey-words'
import { yearPlan } from './sections/year-plan'
import type { LaterReport } from './view-model'

export type { LaterModel, LaterReport } from './view-model'

/** In the order of domain.md: the rest of egenkontroll, follow-up, outside eyes, nyckeltal, and the way on. */
const sections: readonly Section<LaterReport>[] = [
  survey,
  delayed,
  specialFee,
  followUp,
  individual,
  economic,
  staff,
  control,
  evaluations,
  revision,
  supervision,
  indicators,
  openComparisons,
  kkik,
  projects,
  development,
  yearPlan,
  method,
]

/** The second half of the kvalitetsberättelse. */
export const laterSections = (report: LaterReport): Block[] => compose(report, sections)

/** What the summary may tell of the second half. */
export const laterHighlights = (report: LaterReport): Highlight[] =>
  [
    surveyHighlights,
    delayedHighlights,
    agreementHighlights,
    findingHighlights,
    individualHighlights,
    indicatorHighlights,
    projectHighlights,
    developmentHighlights,
  ].flatMap((highlights) => highlights(report))
