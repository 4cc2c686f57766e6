/// The score models of the sample: on the pattern of MoRiLE, with a local scale and formula.
enum ScoreModels {
  static let id = "morile-like"

  static let modelRows = [
    [
      id, "1", "Harm score, first local version: scale and formula are a local definition",
      "sum(harm)*sum(likelihood)", "90",
    ],
    [
      id, "2",
      "Harm score on the pattern of the MoRiLE tactical matrix: scale and formula are a local"
        + " definition", "sum(harm)*sum(likelihood)", "90",
    ],
  ]

  struct Component {
    let id: String
    let section: String
    let name: String
    let versions: [String]

    init(_ id: String, _ section: String, _ name: String, _ versions: [String] = ["1", "2"]) {
      self.id = id
      self.section = section
      self.name = name
      self.versions = versions
    }
  }

  static let components = [
    Component("physical", "harm", "Physical harm"),
    Component("psychological", "harm", "Psychological harm"),
    Component("financial", "harm", "Financial harm"),
    Component("vulnerability", "harm", "Vulnerability of victims"),
    Component("community", "harm", "Harm to the community", ["2"]),
    Component("intent", "likelihood", "Intent"),
    Component("capability", "likelihood", "Capability"),
    Component("frequency", "likelihood", "Frequency", ["2"]),
    Component("scope", "position", "Geographic scope"),
    Component("capacity", "position", "Capacity to respond"),
    Component("confidence", "position", "Public confidence at stake", ["2"]),
  ]

  static var componentRows: [[String]] {
    ["1", "2"].flatMap { version in
      components.filter { $0.versions.contains(version) }.map { component in
        [id, version, component.id, component.section, component.name, "", "1", "0 1 2 4 8 16"]
      }
    }
  }

  static let values = [0, 1, 2, 4, 8, 16]
}
