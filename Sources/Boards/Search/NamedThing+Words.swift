import SnapshotStore
import ThreatDomain
import Wording

extension NamedThing.Kind {
  /// The word for one record of the kind.
  package var term: Term {
    switch self {
    case .region: .board(.region)
    case .force: .board(.force)
    case .threat: .board(.threat)
    case .investigation: .board(.investigation)
    case .actor: .board(.actor)
    case .dissemination: .dissemination(.dissemination)
    case .request: .request(.request)
    case .measure: .measures(.measure)
    case .publication: .publication(.publication)
    case .campaign: .search(.campaign)
    case .capability: .board(.capability)
    case .commitment: .search(.commitment)
    case .responsibility: .search(.role)
    case .goodPractice: .search(.practice)
    }
  }

  /// The heading over the records of the kind.
  package var heading: Term {
    switch self {
    case .region: .column(.regions)
    case .force: .column(.forces)
    case .threat: .board(.threats)
    case .investigation: .column(.investigations)
    case .actor: .board(.actors)
    case .dissemination: .changes(.changeSent)
    case .request: .search(.requests)
    case .measure: .search(.measures)
    case .publication: .search(.publications)
    case .campaign: .pane(.campaigns)
    case .capability: .search(.capabilities)
    case .commitment: .search(.commitments)
    case .responsibility: .search(.roles)
    case .goodPractice: .search(.practice)
    }
  }
}

extension NamedThing {
  /// What tells records of one name apart, beside the name: the region of a threat, the title of an
  /// investigation, the recipient and the fraud type of a dissemination; empty where nothing does.
  package func note(in directory: Directory, _ words: Words) -> String {
    switch kind {
    case .region, .force, .actor, .measure, .commitment, .responsibility: ""
    case .threat: regionID.map { directory.name(of: .region($0), words) } ?? ""
    case .investigation: title ?? ""
    // One title may have several editions; their ids are too long for signs.
    case .publication: id
    case .dissemination, .request, .campaign, .capability, .goodPractice:
      [
        body.map { directory.name(of: $0, words) },
        fraudType.map { directory.name(ofType: $0, words) }, title,
      ].compactMap(\.self).joined(separator: ", ")
    }
  }
}

extension Directory {
  fileprivate func name(of scope: Scope, _ words: Words) -> String {
    switch scope {
    case .national: words[.value(.national)]
    case .region(let id): region(id).map { words.name($0.name, $0.nameInWelsh) } ?? id
    case .force(let id): force(id).map { words.name($0.name, $0.nameInWelsh) } ?? id
    }
  }

  fileprivate func name(ofType code: String, _ words: Words) -> String {
    fraudTypes.first { $0.code == code }.map { words.name($0.name, $0.nameInWelsh) } ?? code
  }
}
