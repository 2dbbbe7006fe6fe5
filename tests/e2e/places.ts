import type { Program } from './host'

/** Every page of the program with the example in it: a name for the report, and the address. */
export function placesOf(program: Program): ReadonlyMap<string, string> {
  const { committees, serviceAreas, serviceTypes, providers, units, agreements, requirements } = program.ask(
    'register.choices',
    {},
  )
  const areas = program.ask('analyse.areas', { committeeId: null, year: 2026 }).rows
  const analysis = areas.find(({ analysisId }) => analysisId !== null)?.analysisId
  const occasionOf = (occasion: 'change' | 'internalControl'): string | undefined =>
    program.ask('analyse.occasions', { committeeId: null, year: 2026, occasion }).rows[0]?.id
  const committeeId = committees[0]?.id ?? null
  const { view, others } = program.ask('plan.current', { committeeId, year: 2026 })
  const planId = view?.plan.id ?? others[0]?.id
  const multiYearId = program.ask('plan.multiYear', { committeeId: null, year: 2027 }).view?.plan.id
  const sanctions = program.ask('act.sanctionCases', { committeeId: null }).rows
  const finding = program.ask('assess.findings', { committeeId: null }).rows[0]
  const [judged] = program.ask('act.actionPlans', { committeeId: null, stage: 'toJudge' }).rows
  const indicator = program.ask('collect.indicators', { committeeId: null, year: 2026, search: 'utredningstid' })
    .rows[0]
  const questionnaireId = program.ask('collect.questionnaires', { committeeId: null }).rows[0]?.id
  const request = program.ask('collect.requests', { committeeId: null }).rows.find(({ reviewId }) => reviewId !== null)
  const roundId = program.ask('collect.followUpRounds', {}).rows.at(-1)?.id
  const signalId = (name: 'collect.feedback' | 'collect.deviations' | 'collect.experiences'): string | undefined =>
    program.ask(name, { committeeId: null, limit: 1 }).rows[0]?.id
  const lexSarah = program.ask('collect.lexCases', { committeeId: null, kind: 'lexSarah', stage: 'reportToIvo' })
    .rows[0]
  const analysed = program.ask('collect.lexCases', { committeeId: null, kind: 'lexSarah', search: 'tre hushåll' })
    .rows[0]
  const lexMaria = program.ask('collect.lexCases', { committeeId: null, kind: 'lexMaria' }).rows[0]
  const supervision = program.ask('collect.supervisions', { committeeId: null, stage: 'demands' }).rows[0]
  const goal = program.ask('plan.goals', { committeeId: null, year: 2026 }).rows[0]
  const development = program.ask('assess.developmentAreas', { committeeId: null, year: 2026 }).rows[0]
  const systemMeasure = program.ask('act.systemMeasures', { committeeId: null, state: 'done' }).rows[0]
  const project = program.ask('plan.projects', { committeeId: null }).rows[0]
  const checklist = program.ask('collect.checklists', {}).rows.find(({ reviews }) => reviews > 0)
  const answered = program.ask('collect.reviews', { committeeId: null, search: '2026-110' }).rows[0]
  const changed = program
    .ask('assess.assessments', { committeeId: null, state: 'decided' })
    .rows.find(({ revision }) => revision === 2)
  const [controlled] = program.ask('collect.economicProviders', { committeeId: null, filter: 'remark' }).rows
  const forum = program.ask('act.forums', { committeeId: null, year: 2026 }).rows[0]
  const [hours] = program.ask('collect.serviceHours', { committeeId: null, year: 2026 }).rows
  const drafts = program.ask('report.drafts', { committeeId: null, year: null }).rows
  const draftId =
    drafts[0]?.id ??
    program.ask('report.beginDraft', {
      kind: 'arsrapport-avtalsuppfoljning',
      year: 2026,
      committeeId: null,
      registryNumber: null,
      author: null,
    }).id
  return new Map([
    ['översikt', '/'],
    ['riskanalyser', '/analysera/riskanalyser'],
    ['riskanalys', `/analysera/riskanalyser/${analysis}`],
    ['riskanalyser före förändringar', '/analysera/riskanalyser?flik=forandringar'],
    ['riskportföljer', '/analysera/riskanalyser?flik=internkontroll'],
    ['riskanalys före förändring', `/analysera/riskanalyser/${occasionOf('change')}`],
    ['riskportfölj', `/analysera/riskanalyser/${occasionOf('internalControl')}`],
    ['prioriteringar', '/analysera/prioriteringar'],
    ['prova andra vikter', '/analysera/prioriteringar?vikter=prova'],
    ['lägesbilder', '/analysera/lagesbilder'],
    ['lägesbilder av insatser', '/analysera/lagesbilder?visa=insatser'],
    ['en utförares lägesbild', `/analysera/lagesbilder/utforare/${finding?.providerId}`],
    ['en insats lägesbild', `/analysera/lagesbilder/insats/${serviceTypes[0]?.id}`],
    ['uppföljningsplan', '/planera/uppfoljningsplan'],
    ['kalender', '/planera/kalender'],
    ['kalenderns vecka', '/planera/kalender?vy=vecka&datum=2026-11-18'],
    ['arbetsbelastning', '/planera/kalender?vy=belastning'],
    ['årshjul', '/planera/arshjul'],
    ['flerårsplan', '/planera/flerarsplan'],
    ['flerårsplan, utkast', `/planera/flerarsplan/${multiYearId}`],
    ['täckning', `/planera/flerarsplan/${multiYearId}?flik=tackning`],
    ['täckning, lista', `/planera/flerarsplan/${multiYearId}?flik=tackning&visa=lista`],
    ['planversion', `/planera/uppfoljningsplan/${planId}`],
    ['planens texter', `/planera/uppfoljningsplan/${planId}?flik=texter`],
    ['planens arbetsdagar', `/planera/uppfoljningsplan/${planId}?flik=dagar`],
    ['internkontroll', '/planera/internkontroll'],
    ['internkontrollens uppföljning', '/planera/internkontroll?flik=uppfoljning'],
    ['ledningssystem', '/analysera/ledningssystem'],
    ['mål och uppdrag', '/planera/mal-och-uppdrag'],
    ['tertialuppföljning', `/planera/mal-och-uppdrag?vy=tertial&mal=${goal?.id}&tertial=2`],
    ['projekt och samverkan', `/planera/projekt?projekt=${project?.id}`],
    ['lex Sarah', '/samla-in/lex-sarah'],
    ['lex Sarahs utveckling', '/samla-in/lex-sarah?vy=utveckling'],
    ['en lex Sarah', `/samla-in/lex-sarah/${lexSarah?.id}?steg=ivoReport`],
    ['händelseanalys', `/samla-in/lex-sarah/${analysed?.id}?flik=handelseanalys`],
    ['händelseanalys för sig', `/samla-in/handelseanalys/lexMaria/${lexMaria?.id}`],
    ['tillsyn och revision', `/samla-in/tillsyn?tillsyn=${supervision?.id}`],
    ['granskningar', '/samla-in/granskningar'],
    ['granskningens checklista', `/samla-in/granskningar/${answered?.id}?flik=checklista`],
    ['checklistor', '/register/checklistor'],
    ['checklista', `/register/checklistor/${checklist?.id}`],
    ['ny synpunkt', '/samla-in/synpunkter?ny=1'],
    ['synpunkt', `/samla-in/synpunkter?post=${signalId('collect.feedback')}`],
    ['synpunkter, vad har ökat', '/samla-in/synpunkter?flik=okat'],
    ['synpunkter, mönster', '/samla-in/synpunkter?flik=monster'],
    ['synpunkter, år för år', '/samla-in/synpunkter?flik=ar'],
    ['avvikelse', `/samla-in/avvikelser?post=${signalId('collect.deviations')}`],
    ['erfarenhet', `/samla-in/erfarenheter?post=${signalId('collect.experiences')}`],
    ['formulär', '/samla-in/formular'],
    ['formulärets frågor', `/samla-in/formular/${questionnaireId}?flik=fragor`],
    ['formulärets mottagare', `/samla-in/formular/${questionnaireId}?flik=mottagare`],
    ['formulärets svar', `/samla-in/formular/${questionnaireId}?flik=svar`],
    ['formulärets avvikelser', `/samla-in/formular/${questionnaireId}?flik=avvikelser`],
    ['granskning', `/samla-in/granskningar/${finding?.reviewId}?flik=uppgifter`],
    ['granskningens förberedelse', `/samla-in/granskningar/${request?.reviewId}?flik=forberedelse`],
    ['granskningens besök', `/samla-in/granskningar/${request?.reviewId}?flik=besok`],
    ['granskningens intervjuer', `/samla-in/granskningar/${request?.reviewId}?flik=intervjuer`],
    ['uppgiftsbegäran', '/samla-in/uppgiftsbegaran'],
    ['en uppgiftsbegäran', `/samla-in/uppgiftsbegaran?begaran=${request?.id}`],
    ['granskningens brister', `/samla-in/granskningar/${finding?.reviewId}?flik=brister`],
    ['granskningens bedömning', `/samla-in/granskningar/${finding?.reviewId}?flik=bedomning`],
    ['granskningens sanktioner', `/samla-in/granskningar/${finding?.reviewId}?flik=sanktioner`],
    ['ekonomisk kontroll', '/samla-in/ekonomisk-kontroll'],
    ['en utförares ekonomi', `/samla-in/ekonomisk-kontroll?vald=${controlled?.id}`],
    ['en ekonomisk kontroll', `/samla-in/ekonomisk-kontroll/${controlled?.id}`],
    ['timmar', `/samla-in/ekonomisk-kontroll?flik=timmar&rad=${hours?.key}`],
    ['ekonomi, vad har ökat', '/samla-in/ekonomisk-kontroll?flik=okat'],
    ['ej verkställda beslut', '/samla-in/ej-verkstallda-beslut'],
    ['nytt ej verkställt beslut', '/samla-in/ej-verkstallda-beslut?beslut=ny'],
    ['ej verkställda beslut, statistik', '/samla-in/ej-verkstallda-beslut?flik=statistik'],
    ['ej verkställda beslut, lämna vidare', '/samla-in/ej-verkstallda-beslut?flik=skicka'],
    ['särskild avgift', '/samla-in/ej-verkstallda-beslut?flik=avgifter'],
    ['ej verkställda beslut, vad har ökat', '/samla-in/ej-verkstallda-beslut?flik=okat'],
    ['insamling', '/installningar/insamling'],
    ['dokumentens inställningar', '/installningar/dokument'],
    ['dokumentmallar', '/installningar/mallar'],
    ['individuppföljning', '/samla-in/individuppfoljning'],
    ['individuppföljningens frågor', '/samla-in/individuppfoljning?flik=fragor'],
    ['vad som har ökat i individuppföljning', '/samla-in/individuppfoljning?flik=okning'],
    ['registrera individuppföljning', '/samla-in/individuppfoljning/registrera'],
    ['omgång', `/samla-in/individuppfoljning/omgangar?omgang=${roundId}`],
    ['brukarundersökning', '/samla-in/brukarundersokning'],
    ['nyckeltal', '/samla-in/nyckeltal'],
    ['ett nyckeltal', `/samla-in/nyckeltal/${indicator?.id}`],
    ['hämta från Kolada', '/samla-in/nyckeltal/kolada'],
    ['bedömningar', '/bedoma/bedomningar'],
    ['bedömning', `/bedoma/bedomningar/${answered?.id}`],
    ['fastställd bedömning', `/bedoma/bedomningar/${changed?.id}`],
    ['bedömning och åtgärder', '/installningar/atgarder'],
    ['utvecklingsområden', `/bedoma/utvecklingsomraden?post=${development?.id}`],
    ['förslag ur materialet', '/bedoma/utvecklingsomraden?flik=forslag'],
    ['nytt utvecklingsområde', '/bedoma/utvecklingsomraden?ny=1'],
    ['systemåtgärder', `/atgarda/systematgarder?post=${systemMeasure?.id}`],
    ['ny systemåtgärd', '/atgarda/systematgarder?ny=1'],
    ['utfall', '/bedoma/utfall'],
    ['utfall år mot år', '/bedoma/utfall?flik=ar-mot-ar'],
    ['bristanalys', '/bedoma/bristanalys?del=operatingForm'],
    ['återkommande brister', '/bedoma/bristanalys?flik=aterkommande'],
    ['tid till åtgärd', '/bedoma/bristanalys?flik=tider'],
    ['bristerna bakom en siffra', '/bedoma/bristanalys/brister?rad=area:bemanning'],
    ['sanktioner', '/atgarda/sanktioner'],
    [
      'en sanktion under beredning',
      `/atgarda/sanktioner/${sanctions.find(({ proposedStep }) => proposedStep !== null)?.id}`,
    ],
    ['en beslutad sanktion', `/atgarda/sanktioner/${sanctions.find(({ state }) => state === 'expired')?.id}`],
    ['brister', '/atgarda/brister'],
    ['brist', `/atgarda/brister?brist=${finding?.id}`],
    ['en brist', `/atgarda/brister/${finding?.id}`],
    ['en brists plan bedöms', `/atgarda/brister/${judged?.id}?steg=judge`],
    ['en brists tråd', `/atgarda/brister/${judged?.id}/trad`],
    ['åtgärdsplaner', '/atgarda/atgardsplaner'],
    ['kommunikation', '/atgarda/kommunikation'],
    ['kommunikation, lista', '/atgarda/kommunikation?flik=lista&lage=waiting'],
    ['informationsforum', `/atgarda/informationsforum?mote=${forum?.id}`],
    ['kommunikationsmatris', '/installningar/kommunikation?ruta=promptedReview-committee'],
    ['nämndens år', '/atgarda/namndens-ar'],
    ['nämndens nästa år', '/atgarda/namndens-ar?ar=2027'],
    ['dokument', '/dokument'],
    ['nytt dokument', '/dokument/nytt'],
    ['paket till nämnden', '/dokument/paket'],
    ['skriv ett dokument', `/dokument/utkast/${draftId}`],
    ['skriv bredvid förra årets text', `/dokument/utkast/${draftId}?bredvid=forra`],
    ['hämta ett dokument', `/dokument/utkast/${draftId}/hamta`],
    ['ny lägesbild', '/dokument/nytt?slag=lagesbild'],
    ['import', '/register/import'],
    ['utförare', '/register/utforare'],
    ['en utförare', `/register/utforare/${finding?.providerId ?? providers[0]?.id}`],
    ['enheter', '/register/enheter'],
    ['en enhet', `/register/enheter/${units[0]?.id}`],
    ['avtal', '/register/avtal'],
    ['ett avtal', `/register/avtal/${agreements[0]?.id}`],
    ['insatser', '/register/insatser'],
    ['en insats', `/register/insatser/${serviceTypes[0]?.id}`],
    ['verksamhetsområden', '/register/verksamhetsomraden'],
    ['ett verksamhetsområde', `/register/verksamhetsomraden/${serviceAreas[0]?.id}`],
    ['nämnder', '/register/namnder'],
    ['en nämnd', `/register/namnder/${committees[0]?.id}`],
    ['krav', '/register/krav'],
    ['ett krav', `/register/krav/${requirements[0]?.id}`],
    ['lagrum', '/register/lagrum'],
    ['röntgen', '/rontgen'],
    ['en kontroll i röntgen', '/rontgen?kontroll=unit.permit'],
    ['röntgens träffar', '/rontgen?visa=traffar'],
    ['kommun', '/installningar'],
    ['riskskala', '/installningar/riskskala'],
    ['vikter', '/installningar/vikter'],
    ['en nämnds vikter', `/installningar/vikter?namnd=${committeeId}`],
    ['planering', '/installningar/planering'],
    ['säkerhetskopior', '/installningar/sakerhetskopior'],
    ['ändringslogg', '/installningar/logg'],
    ['okänd adress', '/finns-inte'],
  ])
}
