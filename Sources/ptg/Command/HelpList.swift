/// A list of names and their meanings in the help of a verb.
struct HelpList: Sendable {
  let title: String
  let rows: [(name: String, about: String)]
}
