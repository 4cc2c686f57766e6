import Testing
import ThreatDomain

@testable import Boards
@testable import Sheets

@Suite("The actors of a scope")
struct ActorsModelTests {
  @Test("rank by score, ties by harm, then newer assessment, then id")
  func order() throws {
    let actors = try ["A", "B", "C", "D", "E"].map { try ActorsExamples.actor($0) }
    let model = try ActorsExamples.model(
      actors,
      [
        ActorsExamples.assessment("D", [6, 0, 4, 0], daysAgo: 20),
        ActorsExamples.assessment("C", [6, 0, 4, 0], daysAgo: 20),
        ActorsExamples.assessment("B", [6, 0, 4, 0], daysAgo: 10),
        ActorsExamples.assessment("A", [8, 0, 3, 0], daysAgo: 30),
        ActorsExamples.assessment("E", [5, 5, 4, 0], daysAgo: 30),
      ])
    #expect(model.ranked.map(\.actor.id) == ["E", "A", "B", "C", "D"])
    #expect(model.ranked.map(\.rank) == [1, 2, 3, 4, 5])
  }

  @Test("move against the ranking of the baseline, and say what was rescored")
  func moves() throws {
    let model = try ActorsExamples.model(
      try ["A", "B", "C"].map { try ActorsExamples.actor($0) },
      [
        ActorsExamples.assessment("A", [10, 0, 2, 0], daysAgo: 60),
        ActorsExamples.assessment("B", [8, 0, 2, 0], daysAgo: 60),
        ActorsExamples.assessment("A", [4, 0, 2, 0], daysAgo: 7),
        ActorsExamples.assessment("C", [2, 0, 2, 0], daysAgo: 5),
      ])
    #expect(model.ranked.map(\.actor.id) == ["B", "A", "C"])
    #expect(model.ranked.map(\.move) == [.up(1), .down(1), .new])
    #expect(model.ranked.map(\.rankBefore) == [2, 1, nil])
    let physical = try ActorsExamples.scoreModel().components[0]
    #expect(
      model.ranked.map(\.change) == [
        .notRescored,
        .rescored(on: ActorsExamples.asAt - 7, [.init(component: physical, old: 10, new: 4)]),
        .firstScore(on: ActorsExamples.asAt - 5),
      ])
  }

  @Test("stand apart where they have no usable score, never at 0")
  func unscored() throws {
    let model = try ActorsExamples.model(
      try ["A", "B", "C"].map { try ActorsExamples.actor($0) },
      [
        ActorsExamples.assessment("A", [0, 0, 0, 0], daysAgo: 6),
        ActorsExamples.assessment("C", [3], daysAgo: 5),
      ])
    #expect(model.ranked.map(\.actor.id) == ["A"])
    #expect(model.unscored.map(\.actor.id) == ["B", "C"])
    #expect(model.unscored.map(\.rank) == [nil, nil])
  }

  @Test("are stale after the days of the model, and not before")
  func stale() throws {
    let model = try ActorsExamples.model(
      [
        ActorsExamples.actor("A", reviewed: ActorsExamples.asAt - 90),
        ActorsExamples.actor("B", reviewed: ActorsExamples.asAt - 91),
        ActorsExamples.actor("C", reviewed: nil),
      ],
      [
        ActorsExamples.assessment("B", [8, 0, 2, 0], daysAgo: 91),
        ActorsExamples.assessment("A", [10, 0, 2, 0], daysAgo: 90),
      ])
    #expect(model.stale.map(\.actor.id) == ["B"])
    #expect(model.all.map(\.review.isStale) == [false, true, true])
  }

  @Test("are doubted where band and score disagree, before those that are only stale")
  func doubts() throws {
    var (actors, assessments) = try ActorsExamples.ladder(10)
    actors[0] = try ActorsExamples.actor("A-01", band: 1)
    actors[9] = try ActorsExamples.actor("A-10", band: 1)
    assessments[1] = ActorsExamples.assessment("A-02", [38, 0, 2, 1], daysAgo: 200)
    let model = try ActorsExamples.model(actors, assessments)
    #expect(model.doubtful.map(\.actor.id) == ["A-10", "A-02"])
    #expect(model.ranked.last?.agreement == .disagree(.bandIsHigher))
    #expect(model.ranked.first?.agreement == .agree)
  }

  @Test("have their bands set against all of the nation, however few the scope has")
  func bandsOfNation() throws {
    let (_, nation) = try ActorsExamples.ladder(10)
    let few = try ActorsExamples.model(
      [try ActorsExamples.actor("A-02", band: 3)], [nation[1]], nation: nation)
    #expect(few.ranked.map(\.rank) == [1] && few.ranked.map(\.fifth) == [1])
    #expect(few.disagreeing.map(\.agreement) == [.disagree(.bandIsLower)])
  }

  @Test("stay in the ten in all, some or none of the nearby weightings")
  func stability() throws {
    let (actors, assessments) = try ActorsExamples.ladder(20)
    let shares = try ActorsExamples.model(actors, assessments).ranked.map(\.stability?.share)
    #expect(shares.first == 1 && shares.last == 0)
    #expect(shares.compactMap(\.self).reduce(0, +) == 10)
  }

  @Test("join the ten and leave it")
  func joinAndLeave() throws {
    let (actors, assessments) = try ActorsExamples.ladder(11)
    let model = try ActorsExamples.model(
      actors, assessments + [ActorsExamples.assessment("A-11", [39, 1, 2, 1], daysAgo: 3)])
    #expect(model.newInTen.map(\.name) == ["A-11 Ferrous"])
    #expect(model.leftTen.map(\.name) == ["A-10 Ferrous"])
  }

  @Test("touch more than one force or region: most regions first, then forces, then rank")
  func crossing() throws {
    let (actors, assessments) = try ActorsExamples.ladder(4)
    let model = try ActorsExamples.model(
      actors, assessments,
      forces: [
        "A-01": ["kent", "surrey"], "A-02": ["essex"], "A-03": ["essex", "kent"],
        "A-04": ["essex", "kent", "surrey"],
      ])
    #expect(model.crossing.map(\.actor.id) == ["A-04", "A-03", "A-01"])
    #expect(model.touchingRegions.map(\.actor.id) == ["A-03", "A-04"])
  }

  @Test("have the highest marking of what is named, the higher one where nothing is")
  func marking() throws {
    let (actors, assessments) = try ActorsExamples.ladder(2)
    #expect(try ActorsExamples.model(actors, assessments).marking == .official)
    #expect(try ActorsExamples.model([], []).marking == .officialSensitive)
    let linked = ActorsExamples.investigation("I-1", marking: .officialSensitive)
    let model = try ActorsExamples.model(
      actors, assessments, investigations: ["A-02": [linked]])
    #expect(model.marking == .officialSensitive)
  }
}
