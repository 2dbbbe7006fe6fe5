type Direction = 'god' | 'blandad' | 'dålig'

/** What handläggare have met, by category: nothing about single persons. */
export const experienceTexts: Readonly<Record<string, Readonly<Record<Direction, readonly string[]>>>> = {
  samverkan: {
    god: [
      'Utföraren tar själv kontakt när planen behöver ändras.',
      'Samordningen med skola och vård fungerar utan påminnelser.',
    ],
    blandad: [
      'Samverkan fungerar med en grupp men inte med den andra.',
      'Kallar till möten men skickar underlaget sent.',
    ],
    dålig: ['Uteblir från gemensamma möten utan att höra av sig.', 'Ändringar i insatsen meddelas först i efterhand.'],
  },
  återkoppling: {
    god: ['Månadsrapporten kommer i tid och går att använda.', 'Svarar samma dag på frågor om genomförandet.'],
    blandad: ['Rapporter kommer, men saknar uppgift om målen.'],
    dålig: ['Rapport har begärts tre gånger innan den kom.', 'Svar på frågor dröjer i veckor.'],
  },
  tillgänglighet: {
    god: ['Går alltid att nå på telefon, också kvällstid.'],
    blandad: ['Lätt att nå på vardagar, svårt på helger.'],
    dålig: ['Ingen svarar på jourtelefonen.', 'Ansvarig chef går inte att nå under semestern.'],
  },
  kompetens: {
    god: ['Personalen kan metoden och förklarar den väl.'],
    blandad: ['Ordinarie personal är kunnig, vikarierna är det inte.'],
    dålig: ['Ny personal känner inte till uppdraget.'],
  },
}

export const experienceMeasures: readonly string[] = [
  'Tas upp vid nästa dialogmöte.',
  'Lämnad till planeraren inför granskningen.',
  'Utföraren har fått en påminnelse om avtalets krav.',
]
