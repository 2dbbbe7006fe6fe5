import type { FollowUpBreakdown, FollowUpQuestion } from '../contracts/individual'
import { partlyAnswerNames, situationChangeNames, supportMeaningNames } from './collect-names'

/** As the columns of the workbook; the five questions to the brukare first, then the caseworker's three aids. */
export const followUpQuestionNames: Record<FollowUpQuestion, string> = {
  supportAsDecided: 'Får stöd enligt beslut',
  couldInfluence: 'Kunnat påverka',
  satisfied: 'Nöjd',
  change: 'Förändring',
  supportMeaning: 'Stödets betydelse',
  asAgreed: 'Enligt överenskommelse',
  activities: 'Aktiviteter',
  planAndInformation: 'Plan och information',
}

/** The question as it is put. */
export const followUpQuestionTexts: Record<FollowUpQuestion, string> = {
  supportAsDecided: 'Får personen det stöd som beslutet säger?',
  couldInfluence: 'Har personen kunnat vara med och påverka?',
  satisfied: 'Är personen nöjd?',
  change: 'Hur har situationen förändrats det senaste året tack vare stödet?',
  supportMeaning: 'Om den har blivit bättre: hur mycket har stödet betytt?',
  asAgreed: 'Har uppdraget utförts som överenskommet, med rätt kompetens och så ofta som avtalats?',
  activities: 'Har överenskomna aktiviteter genomförts eller prövats?',
  planAndInformation: 'Har utföraren följt planen och sagt till när det inte gick?',
}

/** The possible answers of a question, best first, with their words. */
export const followUpAnswerNames: Record<FollowUpQuestion, Readonly<Record<string, string>>> = {
  supportAsDecided: partlyAnswerNames,
  couldInfluence: partlyAnswerNames,
  satisfied: partlyAnswerNames,
  change: situationChangeNames,
  supportMeaning: supportMeaningNames,
  asAgreed: partlyAnswerNames,
  activities: partlyAnswerNames,
  planAndInformation: partlyAnswerNames,
}

export const followUpBreakdownNames: Record<FollowUpBreakdown, string> = {
  provider: 'Utförare',
  serviceType: 'Insats',
  unit: 'Enhet',
  district: 'Stadsdel',
  gender: 'Kön',
  tertial: 'Tertial',
}
