import type { PatternKind, PatternRegister } from '../../contracts/pattern'

export const patternRegisterNames: Record<PatternRegister, { one: string; many: string }> = {
  feedback: { one: 'klagomål eller synpunkt', many: 'klagomål och synpunkter' },
  deviation: { one: 'avvikelse', many: 'avvikelser' },
  experience: { one: 'blandad eller dålig erfarenhet', many: 'blandade och dåliga erfarenheter' },
  lexSarah: { one: 'lex Sarah', many: 'lex Sarah' },
}

export const patternKindNames: Record<PatternKind, string> = {
  across: 'flera register',
  repeated: 'upprepas',
  rising: 'ökar',
}
