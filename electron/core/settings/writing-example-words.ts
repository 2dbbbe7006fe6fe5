/** What people have written in the invented municipality's documents: a paragraph after the section's first, by its key. */

export const freeLetterSubject = 'Öppettider för den påhittade mötesplatsen Solgläntan'

/** In the kvalitetsberättelse of the year that is over. Words that no figure carries and none is needed for. */
export const writtenLastYear: Readonly<Record<string, string>> = {
  inledning:
    'Berättelsen är skriven av kvalitetsenheten tillsammans med planerarna för varje område. Enhetscheferna har läst och kommenterat det som gäller dem, och där de ser orsaker som registret inte visar står det i deras kommentar.',
  samverkan:
    'Vår erfarenhet är att samverkan håller när den har en namngiven funktion på båda sidor och en fråga i taget. Där det har saknats har arbetet stannat vid möten.',
  'personalens-medverkan':
    'Utöver det som registreras har kvalitet varit en återkommande punkt på arbetsplatsträffarna i egen regi. Hur mycket det har lett till kan vi inte mäta, och vi påstår därför inget om det.',
  utvecklingsomraden:
    'Det gemensamma för områdena är att rutiner har funnits på papper innan de har funnits i vardagen. Nästa år följer vi därför upp om de används, inte bara om de finns.',
}

/** In the kvalitetsberättelse of the year that is in progress. */
export const writtenThisYear: Readonly<Record<string, string>> = {
  inledning:
    'I år har arbetet börjat tidigare än förut: de avsnitt som inte väntar på årets sista siffror skrivs i november, och resten när året är slut.',
  samverkan:
    'Under hösten har kvalitetsenheten och regionen gått igenom hemgången från sjukhus tillsammans. Slutsatserna skrivs in när genomgången är klar.',
}

/** Who writes what is left, as roles. */
export const writersThisYear: Readonly<Record<string, string>> = {
  individuppfoljning: 'enhetschef för handläggarna',
  'ekonomisk-kontroll': 'controller',
  'personalens-medverkan': 'enhetschef, kvalitetsenheten',
  internkontroll: 'controller',
  revision: 'kvalitetschef',
  'ivo-tillsyn': 'kvalitetschef',
  kvalitetsmatt: 'kvalitetsstrateg',
  utvecklingsomraden: 'enhetschef, kvalitetsenheten',
}

/** In the tjänsteskrivelse: the whole text of each part. Parts that are not here are left out of it. */
export const writtenInLetter: Readonly<Record<string, readonly string[]>> = {
  decision: [
    'Nämnden godkänner att Solgläntan har öppet tisdags- och torsdagskvällar på prov från den 1 februari till den 31 juli 2027.',
    'Förvaltningen får i uppdrag att redovisa hur provet har gått på nämndens första sammanträde efter sommaren.',
  ],
  summary: [
    'Förvaltningen föreslår att mötesplatsen Solgläntan har kvällsöppet två dagar i veckan på prov under ett halvår. Förslaget ryms inom verksamhetens ram och följs upp innan provet är slut.',
  ],
  matter: [
    'Besökare på Solgläntan har bett om kvällsöppet i synpunkter och på husmöten. Dagens öppettider passar inte den som arbetar eller studerar på dagen.',
    'Förslaget är att flytta en del av dagens öppettider till tisdags- och torsdagskvällar. Antalet öppna timmar i veckan ändras inte.',
  ],
  background: [
    'Solgläntan är en mötesplats utan biståndsbeslut. Öppettiderna bestämdes när mötesplatsen öppnade och har inte prövats sedan dess.',
  ],
  economy: [
    'Provet görs med oförändrat antal timmar och ryms inom budget. Ersättning för kvällstid tas ur medel för utvecklingsarbete.',
  ],
  children: [
    'Förslaget gäller vuxna. Barn berörs när en förälder besöker mötesplatsen; kvällsöppet bedöms inte påverka det negativt.',
  ],
  evaluation: [
    'Antalet besök räknas varje öppen kväll, och besökarna får svara på tre frågor i april. Personalen i egen regi beskriver vad som har fungerat på sina möten.',
  ],
  assessment: [
    'Förvaltningen bedömer att kvällsöppet gör mötesplatsen möjlig för fler, och att ett prov är rätt sätt att se om det stämmer.',
  ],
}

/** Parts that say what they shall without anybody's words. */
export const letterParts = ['basis', 'recipients']

/** Written and not yet marked as ready. */
export const unreadInLetter = ['evaluation', 'assessment', 'recipients']
