export type RequirementLine = readonly [text: string, clause: string, qualityArea: string, consequence: number]

const SJ = 'självbestämmande och integritet'
const HE = 'helhetssyn och samordning'
const TR = 'trygghet och säkerhet'
const KU = 'kunskapsbaserad verksamhet'
const TI = 'tillgänglighet'
const EF = 'effektivitet'
const GL = 'goda levnadsvillkor'
const LA = 'att leva som andra'

/** What each agreement asks for in particular: insats → requirements with clause, kvalitetsområde and consequence 1–4. */
export const ownRequirements: Readonly<Record<string, readonly RequirementLine[]>> = {
  'HVB för barn och unga': [
    ['Minst två medarbetare, varav en vaken, är i tjänst nattetid', '4.2', TR, 4],
    ['Registerutdrag kontrolleras innan en anställning påbörjas', '4.4', TR, 4],
    ['Skolgång eller annan sysselsättning är ordnad inom två veckor från placeringen', '5.1', HE, 3],
  ],
  Stödboende: [
    ['Personal är tillgänglig dygnet runt för den som bor i stödboendet', '4.1', TR, 3],
    ['Den unges behov stäms av mot boendeformen före inflyttning', '3.3', TR, 3],
    ['Socialtjänsten får veta samma dag när en planerad insats inte kan genomföras', '5.3', HE, 3],
  ],
  'Konsulentstödda familjehem': [
    ['Familjehemmet är utrett och utbildat före placering', '3.2', TR, 4],
    ['Familjehemmet får handledning av konsulent minst en gång i månaden', '4.3', KU, 3],
    ['Konsulenten kan nås av familjehemmet dygnet runt', '4.5', TI, 2],
  ],
  'Öppenvård för barn och familj': [
    ['Insatsen påbörjas inom tio arbetsdagar från beställning', '3.4', TI, 2],
    ['Behandlingen följer den metod som anges i beställningen', '4.1', KU, 3],
    ['Barnets åsikt inhämtas och dokumenteras', '5.2', SJ, 3],
  ],
  Familjerådgivning: [
    ['Första samtalet erbjuds inom tre veckor', '3.1', TI, 2],
    ['Familjerådgivaren har relevant högskoleutbildning och får regelbunden handledning', '4.1', KU, 3],
    ['Samtal kan hållas på kvällstid minst en dag i veckan', '3.2', TI, 1],
  ],
  'Skyddat boende': [
    ['Adress och andra röjande uppgifter hanteras enligt särskild rutin', '4.1', TR, 4],
    ['Risk- och hotbedömning görs inom 24 timmar från placering', '4.2', TR, 4],
    ['Medföljande barn får en egen plan och eget stöd', '5.1', HE, 3],
  ],
  'Behandlingshem för vuxna': [
    ['Behandlingen bygger på metoder med stöd i nationella riktlinjer', '4.1', KU, 3],
    ['Abstinens och läkemedel hanteras enligt läkares ordination', '4.6', 'säker', 4],
    ['Eftervård planeras med socialtjänsten senast fyra veckor före utskrivning', '5.4', HE, 3],
  ],
  'Öppenvård missbruk och beroende': [
    ['Första besök erbjuds inom fem arbetsdagar', '3.1', TI, 3],
    ['Behandlare har dokumenterad utbildning i den metod som används', '4.2', KU, 3],
    ['Återfall leder till ny bedömning, inte till att insatsen avslutas', '5.2', SJ, 3],
  ],
  'Boende med stöd för vuxna': [
    ['Personal är på plats alla dagar, även kvällar och helger', '4.1', TR, 3],
    ['Rutin för överdos och akut försämrad hälsa är känd av all personal', '4.5', 'säker', 4],
    ['Den boende får stöd att ordna egen bostad inom tolv månader', '5.1', HE, 2],
  ],
  Hemtjänst: [
    ['Besök genomförs på planerad tid, med högst 30 minuters avvikelse', '3.2', TI, 3],
    ['Högst tolv olika medarbetare besöker samma person under 14 dagar', '3.5', TR, 2],
    ['Uteblivet besök, eller person som inte öppnar, utreds omgående', '4.3', TR, 4],
  ],
  'Trygghetslarm och digital tillsyn': [
    ['Larm besvaras inom 60 sekunder', '3.1', TR, 4],
    ['Larmutrustningen provas varje månad', '3.4', TR, 3],
    ['Driftstörning meddelas beställaren inom en timme', '4.2', TI, 3],
  ],
  'Dagverksamhet för äldre': [
    ['Resor till och från dagverksamheten är trygga och anpassade', '3.3', TR, 3],
    ['Aktiviteterna utgår från deltagarens intressen', '4.1', SJ, 2],
    ['Personal med kunskap om demenssjukdom är alltid på plats', '4.4', KU, 3],
  ],
  'Vård- och omsorgsboende': [
    ['Delegering av läkemedelshantering är skriftlig, giltig och omprövad varje år', '6.2', 'säker', 4],
    ['Nattfastan är högst elva timmar', '5.3', 'patientcentrerad', 3],
    ['Sjuksköterska kan vara på plats inom 30 minuter dygnet runt', '6.1', 'säker', 4],
    ['Risk för fall, trycksår och undernäring bedöms vid inflyttning och därefter varje halvår', '6.5', 'säker', 3],
  ],
  'Korttidsboende för äldre': [
    ['Vårdplan och läkemedelslista finns vid inskrivning', '6.1', 'säker', 3],
    ['Hemgång planeras från första dagen', '5.1', HE, 2],
    ['Rehabiliterande arbetssätt används dygnet runt', '5.4', 'ändamålsenlig', 2],
  ],
  'Biståndsbedömt trygghetsboende': [
    ['Personal finns i huset dagtid alla dagar', '4.1', TR, 2],
    ['Gemensamma måltider och aktiviteter erbjuds varje dag', '5.1', SJ, 2],
    ['Lokalerna är tillgängliga för den som använder rullstol eller rollator', '3.4', TI, 2],
  ],
  'Bostad med särskild service för vuxna': [
    ['Stödet utformas så att den enskilde kan leva som andra', '3.1', LA, 3],
    ['Nattbemanningen motsvarar de boendes stödbehov', '4.3', TR, 4],
    ['Delegerade hälso- och sjukvårdsuppgifter utförs enligt ordination', '6.2', 'säker', 4],
  ],
  'Bostad med särskild service för barn och unga': [
    ['Omvårdnad och tillsyn ges dygnet runt av personal som barnet känner', '4.1', GL, 4],
    ['Registerutdrag kontrolleras innan en anställning påbörjas', '4.4', TR, 4],
    ['Kontakten med familj och nätverk stöds aktivt', '5.2', GL, 2],
  ],
  'Korttidsvistelse utanför hemmet': [
    ['Vanor och sätt att kommunicera är beskrivna före den första vistelsen', '3.3', GL, 3],
    ['Grupperna sätts samman så att alla är trygga', '4.2', TR, 3],
    ['Läkemedel och hjälpmedel överlämnas enligt rutin vid ankomst och hemgång', '6.1', 'säker', 4],
  ],
  'Daglig verksamhet': [
    ['Arbetsuppgifterna är individuellt anpassade och omprövas minst en gång om året', '4.1', GL, 2],
    ['Väg till praktik och arbete prövas med den som vill', '4.3', LA, 2],
    ['Lokalerna är anpassade efter deltagarnas behov', '3.2', TI, 3],
  ],
  Korttidstillsyn: [
    ['Personal är på plats från skoldagens slut till avtalad tid', '4.1', TR, 3],
    ['Fritidsaktiviteter planeras tillsammans med ungdomarna', '5.1', SJ, 2],
    ['Överlämningen mellan skola, tillsyn och hem är säker', '4.4', TR, 3],
  ],
  Ledsagarservice: [
    ['Ledsagaren väljs efter personens intressen och behov', '3.1', SJ, 2],
    ['Inställd ledsagning ersätts inom sju dagar', '3.3', TI, 2],
    ['Fakturerad tid motsvarar utförd tid', '7.2', EF, 3],
  ],
  Boendestöd: [
    ['Stödet ges av högst tre medarbetare som personen känner', '3.2', TR, 2],
    ['Utföraren söker aktivt kontakt när personen inte hörs av', '4.2', TR, 3],
    ['Samordnad individuell plan används när flera huvudmän är inblandade', '5.2', HE, 3],
  ],
  'Särskilt boende inom socialpsykiatri': [
    ['Personal är på plats dygnet runt', '4.1', TR, 4],
    ['Suicidrisk uppmärksammas och hanteras enligt rutin', '6.3', 'säker', 4],
    ['Arbetssättet är inriktat på återhämtning', '4.5', KU, 3],
  ],
  Sysselsättning: [
    ['Deltagaren har en egen plan med mål för sysselsättningen', '4.1', SJ, 2],
    ['Vägledning mot arbete, studier eller praktik erbjuds', '4.3', HE, 2],
    ['Frånvaro följs upp inom två dagar', '4.5', TR, 2],
  ],
}

/** Holds for every insats. */
export const MISCONDUCT = 'Missförhållanden rapporteras, utreds och anmäls när de är allvarliga'

/** One of these is added to each insats in turn. A clause with letters in it is a source of its own. */
export const commonRequirements: readonly RequirementLine[] = [
  ['Ledningssystem för systematiskt kvalitetsarbete finns, är känt och används', 'SOSFS 2011:9', KU, 3],
  ['Genomförandeplan upprättas tillsammans med den enskilde inom 14 dagar', '3.6', SJ, 2],
  ['Personalen har den utbildning och erfarenhet som uppdraget kräver', 'personalens kompetens', KU, 3],
  ['Synpunkter och klagomål besvaras inom tio arbetsdagar', 'Riktlinje för synpunkter 2.3', TI, 2],
  ['Den sociala dokumentationen är löpande, saklig och fullständig', '3.7', HE, 2],
]
