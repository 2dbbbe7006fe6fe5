/** The names of the fields of documents in work, as the log tells them. Texts have a history of their own. */
export const documentLabels = {
  documentDraft: {
    title: 'Rubrik',
    year: 'År',
    committeeId: 'Nämnd',
    status: 'Status',
    revision: 'Version',
    templateId: 'Mall',
    figuresAt: 'Siffrorna hämtade',
    archivedAt: 'Undanlagd',
  },
  documentSection: {
    draftId: 'Dokument',
    ownHeading: 'Egen rubrik',
    included: 'Tas med',
    readyOn: 'Klart',
    readyBy: 'Klart enligt',
    assignedTo: 'Tilldelat',
    comment: 'Kommentar',
    commentBy: 'Kommentar av',
    commentAskedOn: 'Kommentar begärd',
    commentOn: 'Kommentar lämnad',
  },
  documentTemplate: {
    name: 'Namn',
    kinds: 'Gäller',
    fileName: 'Fil',
    note: 'Anteckning',
    archivedAt: 'Arkiverad',
  },
}
