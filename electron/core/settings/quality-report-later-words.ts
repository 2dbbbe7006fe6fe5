/**
 * What the responsible managers of the invented municipality say of the kvalitetsberättelse's second half for 2025, by the
 * section's key. They explain and promise; the figures they lean on stand in the section itself, and hold for each nämnd.
 */
export const qualityReportLaterWords: Readonly<Record<string, { by: string; comment: string }>> = {
  brukarundersokning: {
    by: 'kvalitetsstrateg',
    comment:
      'Ingen fråga har rört sig tydligt på ett år, men att fler vet vart de vänder sig har byggts upp under flera år och hänger ihop med att kontaktuppgifterna nu lämnas skriftligt. Inflytandet över hur stödet ges är lägst i stort sett överallt. Det tar vi upp i dialogmötena med utförarna under våren.',
  },
  'ej-verkstallda-beslut': {
    by: 'enhetschef, biståndsenheten',
    comment:
      'Bostad med särskild service och vård- och omsorgsboende dominerar, och det beror främst på att platser saknas. Den som väntar erbjuds annat stöd under tiden. Vi börjar följa beslut redan efter två månader, så att tiden räcker till att hitta en lösning.',
  },
  'systematisk-uppfoljning': {
    by: 'enhetschef, kvalitetsenheten',
    comment:
      'De flesta uppföljningar som inte blev av föll bort för att avtalet var på väg ut. Att andelen som följer avtalet ligger kvar medan bristerna blir fler ser vi som att granskningarna har blivit grundligare, men det kan inte siffrorna visa. Ledningssystemet hos små utförare är det vi lägger mest kraft på.',
  },
  individuppfoljning: {
    by: 'kvalitetsstrateg',
    comment:
      'Det är första året med bedömningar i registret, så någon utveckling går inte att se. De utförare som avviker tydligt har fått en fördjupad uppföljning. HVB för barn och unga har störst andel bristande, och dit går höstens besök först.',
  },
  'ekonomisk-kontroll': {
    by: 'controller',
    comment:
      'Färre kontroller än året före beror på att några utförare kontrollerades i slutet av 2024. Nästan ingen får någon anmärkning. Det säger att de stora utförarna sköter sig, men kontrollen fångar inte allt; vi prövar att jämföra beställda och fakturerade timmar tätare.',
  },
  'personalens-medverkan': {
    by: 'enhetschef, kvalitetsenheten',
    comment:
      'Registret visar bara en del av hur personalen medverkar. Från 2026 antecknas intervjuerna vid granskningarna, så att nästa berättelse kan säga hur många som har fått komma till tals. Handläggarnas erfarenheter används när vi väljer vilka som ska granskas.',
  },
  uppfoljningar: {
    by: 'medicinskt ansvarig sjuksköterska',
    comment:
      'De flesta utförare svarar på det vi frågar om, och svaren avviker ofta: frågorna är ställda så att minsta avsteg syns. Avvikelserna har gåtts igenom med var och en. Det som inte gick att rätta genast följs upp vid nästa besök.',
  },
  revision: {
    by: 'kvalitetschef',
    comment:
      'Revisorernas rekommendationer är rimliga och har genomförts. Den som tog mest tid är att uppföljningen av privata utförare ska dokumenteras på samma sätt; det är skälet till att alla granskningar nu förs på ett ställe.',
  },
  'ivo-tillsyn': {
    by: 'verksamhetschef, funktionsnedsättning',
    comment:
      'IVO:s krav var befogade. Planerna fanns ofta men var gamla, och den enskildes egen röst syntes inte. Frågan om delaktighet finns nu i mallen och i checklistan, och vi ser vid granskningarna om den används.',
  },
  kvalitetsmatt: {
    by: 'kvalitetschef',
    comment:
      'Utredningstiden går åt rätt håll och är nu kortare än i liknande kommuner, men den bästa kommunen ligger långt före. Kostnaden är högre än i liknande kommuner, och vi vet inte säkert varför; förvaltningens ekonomer ser över placeringarna under 2026.',
  },
  'oppna-jamforelser': {
    by: 'kvalitetschef',
    comment:
      'Nöjdheten med hemtjänsten sjunker långsamt, medan särskilt boende går åt andra hållet. Vi tror att kontinuiteten betyder mest i hemtjänsten och följer om de nya larmen vid uteblivna besök märks i nästa mätning.',
  },
  kkik: {
    by: 'kvalitetschef',
    comment:
      'Väntetiden till ekonomiskt bistånd har stigit flera år och är längre än i liknande kommuner. En mottagning med drop-in prövas under våren, och resultatet redovisas i delårsrapporten.',
  },
  utvecklingsprojekt: {
    by: 'kvalitetsstrateg',
    comment:
      'Projekten är få med avsikt: hellre några som blir klara. Den gemensamma modellen för individuppföljning är den som betyder mest, eftersom alla nämnder nu ställer samma frågor.',
  },
  utvecklingsomraden: {
    by: 'kvalitetschef',
    comment:
      'Det som har haft effekt är det som gick att göra snabbt och konkret. Kravet på egenkontroll i nya avtal räcker inte ensamt, och det arbetet fortsätter. Allt som inte är klart står i uppföljningsplanen för 2026.',
  },
}
