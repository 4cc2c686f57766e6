import Wording

/// A list of names and their meanings in the help of a verb.
struct HelpList: Sendable {
  struct Row: Sendable {
    let name: Saying
    let about: Saying

    /// A name as it is typed, and a term.
    init(_ name: String, _ about: Term) {
      self.init(saying: { _ in name }, about: { $0[about] })
    }

    /// A name as it is typed, and words that are typed.
    init(_ name: String, typed about: String) {
      self.init(saying: { _ in name }, about: { _ in about })
    }

    init(saying name: @escaping Saying, about: @escaping Saying) {
      self.name = name
      self.about = about
    }
  }

  let title: Term
  let rows: [Row]
}
