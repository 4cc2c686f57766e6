/// Names and what they mean, as a verb's help lists them.
struct HelpList: Sendable {
  let title: String
  let rows: [(name: String, about: String)]
}
