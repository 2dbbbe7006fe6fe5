import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { actionPlanRows, withEffects } from './action-plans.ts'
import { agreementRows, createAgreements } from './agreements.ts'
import { committeeDecisionRows, meetingItemRows, meetingRows } from './committee-year.ts'
import { delayedDecisionRows, specialFeeRows } from './delayed-decisions.ts'
import { developmentAreaRows, systemMeasureRows } from './development.ts'
import { deviationRows } from './deviations.ts'
import { economicControlRows } from './economic-controls.ts'
import { experienceRows } from './experiences.ts'
import { eventAnalysisRows, eventCauseRows } from './event-analyses.ts'
import { feedbackRows } from './feedback.ts'
import { createFindings, findingRows } from './findings.ts'
import { forumRows } from './forums.ts'
import { goalRows } from './goals.ts'
import { historyRows } from './history.ts'
import { indicatorRows } from './indicators.ts'
import { followUpRoundRows, individualFollowUpRows } from './individual-follow-ups.ts'
import { internalControlRows } from './internal-control.ts'
import { lexMariaRows } from './lex-maria.ts'
import { lexSarahRows } from './lex-sarah.ts'
import { committeeRows, serviceAreaRows } from './organisation.ts'
import { plantFaults } from './planted-faults.ts'
import { projectRows } from './projects.ts'
import { createProviders, providerRows } from './providers.ts'
import { createRandom } from './random.ts'
import { requirementRows } from './requirements.ts'
import { reviewRows } from './review-rows.ts'
import { createReviews } from './reviews.ts'
import { riskAnalysisRows } from './risk-analyses.ts'
import { toJson, type Workbook } from './rows.ts'
import { sanctionRows } from './sanctions.ts'
import { withAnswers, withMeasures } from './signal-handling.ts'
import { serviceHoursRows } from './service-hours.ts'
import { serviceTypeRows } from './service-types.ts'
import { surveyRows } from './survey-results.ts'
import { supervisionDemandRows, supervisionRows } from './supervisions.ts'
import { createUnits, unitRows } from './units.ts'
import { yearWheelRows } from './year-wheel.ts'

/** Each subject has its own generator, so that a change in one leaves the others' rows as they are. */
const seed = (subject: number) => createRandom(20261122 + subject)

function buildWorkbook(): Workbook {
  const providers = createProviders(seed(1))
  const units = createUnits(providers, seed(2))
  const agreements = createAgreements(providers, units, seed(3))
  const reviews = createReviews(agreements, seed(4))
  const findings = createFindings(reviews, seed(5))
  const lexSarah = lexSarahRows(units, seed(13))
  return {
    Nämnder: committeeRows(),
    Verksamhetsområden: serviceAreaRows(),
    Insatser: serviceTypeRows(),
    Utförare: providerRows(providers),
    Enheter: unitRows(units, seed(6)),
    Avtal: agreementRows(agreements),
    // A brist that no law covers rests on the general terms of its insats.
    Krav: requirementRows(
      new Set(findings.filter(({ law }) => law === null).map(({ review }) => review.agreement.type)),
    ),
    Riskanalyser: riskAnalysisRows(),
    Granskningar: reviewRows(reviews, units, seed(7)),
    Brister: withEffects(findingRows(findings), '2025-01-01', seed(30)),
    Åtgärdsplaner: actionPlanRows(findings, seed(30)),
    Sanktioner: sanctionRows(reviews, seed(9)),
    'Ekonomiska kontroller': economicControlRows(providers, seed(10)),
    Synpunkter: withAnswers(feedbackRows(agreements, units, seed(11)), seed(23)),
    Avvikelser: withMeasures(deviationRows(agreements, units, seed(12)), seed(23)),
    Erfarenheter: experienceRows(agreements, units, seed(23)),
    'Lex Sarah': lexSarah,
    'Lex Maria': lexMariaRows(units, seed(24)),
    Händelseanalyser: eventAnalysisRows(lexSarah),
    Händelseorsaker: eventCauseRows(lexSarah),
    Tillsyn: supervisionRows(),
    Tillsynskrav: supervisionDemandRows(),
    Enkät: surveyRows(seed(27)),
    Nyckeltal: indicatorRows(seed(27)),
    Uppföljningsomgångar: followUpRoundRows(),
    Individuppföljning: individualFollowUpRows(units, seed(25)),
    Timmar: serviceHoursRows(agreements, seed(26)),
    'Ej verkställda beslut': delayedDecisionRows(seed(26)),
    'Särskild avgift': specialFeeRows(),
    Historik: historyRows(agreements, seed(8)),
    Internkontroll: internalControlRows(),
    'Mål och uppdrag': goalRows(),
    Projekt: projectRows(),
    Utvecklingsområden: developmentAreaRows(),
    Systemåtgärder: systemMeasureRows(),
    Årshjul: yearWheelRows(),
    Informationsforum: forumRows(),
    Sammanträden: meetingRows(),
    Sammanträdesärenden: meetingItemRows(),
    Nämndbeslut: committeeDecisionRows(),
  }
}

const target = process.argv[2] ?? fileURLToPath(new URL('solberga.json', import.meta.url))
writeFileSync(target, toJson(plantFaults(buildWorkbook())))
