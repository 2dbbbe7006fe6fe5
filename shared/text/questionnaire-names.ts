import type { AnswerFileState, RecipientState, RuleTest } from '../contracts/questionnaire-values'

/** As they read after 'Avvikelse när svaret …'. */
export const ruleTestNames: Record<RuleTest, string> = {
  equals: 'är',
  isNot: 'är något annat än',
  lessThan: 'är mindre än',
  moreThan: 'är större än',
  before: 'är före',
  empty: 'saknas',
}

export const recipientStateNames: Record<RecipientState, string> = {
  waiting: 'väntar på svar',
  late: 'försenad',
  answered: 'besvarad',
  struck: 'struken',
}

export const answerFileStateNames: Record<AnswerFileState, string> = {
  registered: 'inläst',
  replaced: 'ersatte tidigare svar',
  unchanged: 'redan inläst',
  differs: 'ändrar tidigare svar',
  broken: 'inte inläst',
  notRead: 'hann inte läsas',
}
