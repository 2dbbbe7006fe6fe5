/** What every step says where nothing special is told of it. */
export const usualTexts = {
  'Krav på utföraren':
    'Utföraren ska rätta till bristerna och senast fristens dag skriftligt redovisa vad som är gjort, när det gjordes och hur det är säkerställt att bristerna inte kommer tillbaka.',
  'Annars följer': 'Om bristerna inte är rättade när fristen har gått ut kan kommunen besluta om varning.',
  Skäl: 'Minst en av bristerna är allvarlig och rör det som avtalet särskilt kräver. En komplettering räcker inte, och ett längre gående steg behövs inte innan utföraren har fått tillfälle att rätta till bristerna.',
}

export const reportTexts = {
  ivoYes: 'Den allvarliga bristen kan påverka säkerheten för dem som får insatsen. Anmälan gjordes samma vecka.',
  ivoNo: 'Bristerna har inte lett till skada och kan rättas till av utföraren. Ny prövning görs om de kvarstår.',
  police: 'Inget i granskningen tyder på brott.',
}

/** The hardest case, told whole, and the two that stand beside it. The key is utförare and step. */
export const toldTexts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Lindgårdens HVB begäran om rättelse': {
    'Krav på utföraren':
      'Utföraren ska bemanna med vaken personal alla nätter, redovisa bemanningslistor vecka för vecka under fristen och visa registerutdrag för alla nyanställda innan de arbetar.',
    'Annars följer':
      'Om nattbemanningen inte är rättad när fristen har gått ut beslutar nämnden om varning enligt avtalet.',
    Skäl: 'Två av bristerna är allvarliga. Barn och unga har varit utan vaken personal på natten, vilket avtalet uttryckligen kräver. Utföraren bör få tillfälle att rätta till bristerna innan nämnden prövar ett längre gående steg.',
    'Skäl om IVO':
      'Nätter utan vaken personal på ett HVB för barn är en risk för deras säkerhet. Anmälan gjordes 2026-09-25.',
    'Skäl om polis': 'Inget i granskningen tyder på brott. Ny prövning görs om det ändras.',
    Rättat: 'nej',
    'Resultat känt': '2026-10-20',
  },
  'Lindgårdens HVB varning': {
    Paragraf: '§ 113',
    'Krav på utföraren':
      'Utföraren ska bemanna med vaken personal alla nätter från och med beslutet, lämna bemanningslistor varje måndag och ge all personal handledning minst en gång i månaden.',
    'Annars följer':
      'Åtgärderna verifieras genom besök när fristen har gått ut. Kvarstår bristen kan nämnden besluta om vite eller häva avtalet.',
    Skäl: 'Rättelse begärdes 2026-09-25 och fristen gick ut 2026-10-16. Bemanningslistorna visar att en natt i veckan fortfarande saknar vaken personal. Bristen är allvarlig och rör barns säkerhet. En ny begäran om rättelse vore verkningslös, och vite eller hävning prövas först om varningen inte hjälper.',
    'Utföraren hörd': '2026-10-28',
    'Utförarens svar':
      'Utföraren bestrider inte bristen. En nattjänst är vakant sedan i somras och tillsätts 1 december. Till dess används timanställda.',
    'Skäl om IVO': 'Anmälan gjordes 2026-09-25. IVO har underrättats om varningen.',
    'Skäl om polis': 'Inget tyder på brott.',
  },
  'Utförare Sälgen begäran om rättelse': {
    Skäl: 'Två brister är allvarliga: ingen vet vad som görs när en person inte öppnar, och fakturerad tid stämmer inte med utförd. Utföraren bör få tillfälle att rätta till dem.',
    'Skäl om IVO': 'Bristerna hade inte lett till skada. Ny prövning görs om rutinen inte kommer på plats.',
    'Skäl om polis': 'Felaktig fakturering utreds i den ekonomiska kontrollen innan en anmälan prövas på nytt.',
    Rättat: 'nej',
    'Resultat känt': '2026-10-02',
  },
  'Utförare Sälgen varning med åtgärdsplan': {
    Paragraf: '§ 79',
    'Krav på utföraren':
      'Utföraren ska senast 2026-11-13 lämna en åtgärdsplan som för varje brist anger åtgärd, ansvarig roll och slutdatum, och ha genomfört den senast fristens dag.',
    'Annars följer': 'Åtgärdsplanen följs upp genom besök. Kvarstår bristerna kan nämnden besluta om vite.',
    Skäl: 'Rutinen lämnades inte in i tid och bristerna är oförändrade. En varning utan krav på plan har mindre utsikt att ge varaktig rättelse, eftersom bristerna har flera orsaker.',
    'Utföraren hörd': '2026-10-09',
    'Utförarens svar': 'Utföraren svarade att en rutin är påbörjad men gav ingen tidpunkt.',
    'Skäl om IVO': 'Att ingen söker upp den som inte öppnar är en fara för liv och hälsa. Anmälan gjordes 2026-10-23.',
    'Skäl om polis': 'Den ekonomiska kontrollen visar inget uppsåt. Ny prövning görs om avvikelserna fortsätter.',
  },
  'Utförare Eken komplettering': {
    'Krav på utföraren': 'Utföraren ska upprätta de genomförandeplaner som saknas.',
    'Annars följer': 'Om planerna inte kommer in begärs rättelse.',
    Skäl: 'Planerna kan upprättas utan längre förberedelse, och dialogen med utföraren fungerar.',
    'Skäl om IVO': 'Nattbemanningen följs upp för sig. Bristen i dokumentation har inte lett till skada.',
    'Skäl om polis': 'Inget tyder på brott.',
    Rättat: 'delvis',
    'Resultat känt': '2026-11-20',
  },
  'Utförare Oxeln begäran om rättelse': {
    Skäl: 'Läkemedel överlämnas av personal vars delegering har gått ut. Bristen är allvarlig och ska rättas omgående.',
    'Skäl om IVO': 'Läkemedelshantering utan giltig delegering är en patientsäkerhetsrisk. Anmälan gjordes av MAS.',
    'Skäl om polis': 'Inget tyder på brott.',
  },
}
