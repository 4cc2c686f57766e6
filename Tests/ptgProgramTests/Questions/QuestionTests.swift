import SampleForTests
import Testing

/// A question of the chair, the keys that answer it, and the answer on the screen.
///
/// The sample's South West is used. Source of the questions and most keys: the design's table of
/// eighteen. Questions 12, 14 and 16 to 18 are not tested here: they need the meeting's journal, a
/// printer, a translator, or later boards.
struct Question: Sendable, CustomTestStringConvertible {
  let number: Int
  let asked: String
  let keys: [String]
  let most: Int
  let answers: [String]

  var testDescription: String { "\(number) \(asked)" }

  static let all: [Question] = [
    Question(
      number: 1, asked: "What changed since the last meeting?", keys: ["0"], most: 1,
      answers: ["since 8 Mar 2019", "New investigations  1", "Daisy", "Cinder moved up"]),
    Question(
      number: 2, asked: "What has no owner, no activity in 28 days, an overdue decision?",
      keys: ["2"], most: 1,
      answers: [
        "no owner  2  Dimple P3, Mallet P3",
        "stalled   3  Button P2 84d, Mallet P3 65d, Caramel P4 108d",
        "overdue   2  Lagoon P3 30d, Caramel P4 35d",
      ]),
    Question(
      number: 3, asked: "Who are the ten, who moved, reviewed when, how sure?", keys: ["3"],
      most: 1,
      answers: [
        "▸  1    1     =  A-0041  Kestrel            760", "Conf", "Reviewed", "12 Nov !",
        "entered the top ten since 8 Mar 2019",
      ]),
    Question(
      number: 4, asked: "Which disseminations are not taken up, oldest first, by force?",
      keys: ["6"], most: 2,
      answers: [
        "8 disseminations are not taken up, 6 of them late; the oldest has waited 336 days "
          + "(Devon & Cornwall).",
        "▸ Devon & Cornwall",
        "By force: awaiting",
      ]),
    Question(
      number: 5, asked: "Which force or fraud type is unusually high?", keys: ["4"], most: 2,
      answers: ["Unusual this month: 0 forces, 1 fraud type", "Computer Software", "above 225"]),
    Question(
      number: 6, asked: "A force on one page", keys: ["7", "Enter"], most: 2,
      answers: [
        "FORCE  Devon & Cornwall Police", "Reports  870", "Crimes referred     400",
        "P3 5", "Investigations",
      ]),
    Question(
      number: 7, asked: "What must go up, by which route, and what came back?", keys: ["6"],
      most: 2,
      answers: [
        "To escalate  2", "National Lead Force", "Awaiting an answer", "Escalation outcomes",
      ]),
    Question(
      number: 8, asked: "Victims not yet contacted, by force", keys: ["7"], most: 2,
      answers: [
        "1,154 of 5,498 list entries are not contacted yet", "Devon & Cornwall             398",
      ]),
    Question(
      number: 9, asked: "Which P1 or P2 lacks a plan under a 4P?", keys: ["2"], most: 2,
      answers: ["4P gap    2  Cinder P1", "Button P2"]),
    Question(
      number: 10, asked: "Which actors touch more than one force or region?", keys: ["3"], most: 2,
      answers: ["More than one force or region", "A-0020  Dotterel"]),
    Question(
      number: 11, asked: "Where do band and score disagree, which scores are stale?",
      keys: ["3", "v"], most: 2,
      answers: ["scores to look at", "band below score", "stale"]),
    Question(
      number: 13, asked: "Where did this number come from?", keys: ["="], most: 1,
      answers: ["Figure 1 of", "What it is", "sha256", "received 5 Apr 2019"]),
    Question(
      number: 15, asked: "A safe view for the shared screen", keys: ["S"], most: 1,
      answers: ["SAMPLE · SAFE", "counts of people rounded up or down to fives"]),
  ]
}

@Suite("A question of the chair", .needsTmux, .serialized)
struct QuestionTests {
  @Test("is answered on the sample within its keys", arguments: Question.all)
  func answered(_ question: Question) throws {
    #expect(question.keys.count <= question.most)
    // The sample as `--sample` shows it, loaded once for all questions.
    let terminal = try Terminal(
      ["--data", try SampleSnapshot.dataFolder(), "--region", "sw"], columns: 120, rows: 40)
    try terminal.wait(for: "THREATS")
    for key in question.keys { try terminal.press(key) }
    for answer in question.answers { _ = try terminal.wait(for: answer) }
  }
}
