import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Columns shared by the tables of actors.
///
/// A row is an actor, and opens the actor's page.
extension ActorsSheet {
  func table(
    of standings: [ActorStanding], _ columns: [Column<ActorStanding>], whenEmpty: Term,
    rules: [Int: String] = [:]
  ) -> DataTable {
    DataTable(
      standings, columns, words, whenEmpty: whenEmpty, opens: { .actor($0.actor.id) },
      rules: rules, details: { details(of: $0) })
  }

  var idColumn: Column<ActorStanding> {
    Column(.actorId, .actors(.identifier), minWidth: 6, maxWidth: 12) { .text($0.actor.id, .dim) }
  }

  var codenameColumn: Column<ActorStanding> {
    Column(.codename, .actors(.codename), minWidth: 8, maxWidth: 20) { .text($0.actor.codename) }
  }

  /// - Parameter head: Another head, for use beside the rank at the baseline.
  func rankColumn(_ head: Term = .column(.rank)) -> Column<ActorStanding> {
    Column(.rank, head, .right) { .rank($0.rank).counts(rank(of: $0)) }
  }

  func rankBeforeColumn(_ head: Term, priority: Int = 0) -> Column<ActorStanding> {
    Column(.rankBefore, head, .right, priority: priority) {
      .rank($0.rankBefore, .dim).counts(rankBefore(of: $0))
    }
  }

  func scoreColumn(priority: Int = 0) -> Column<ActorStanding> {
    Column(.score, .column(.score), .right, priority: priority) {
      .score($0.state, words).counts(figure(.total, of: $0))
    }
  }

  func bandColumn(priority: Int = 0) -> Column<ActorStanding> {
    Column(.ocgmBand, .column(.ocgm), priority: priority) {
      .band($0).counts(record(.ocgmBand, of: $0))
    }
  }

  func regionsColumn(priority: Int = 0) -> Column<ActorStanding> {
    Column(.regions, .column(.regions), .right, priority: priority) {
      .places($0.regionIDs, words).counts(record(.regionsTouched, of: $0))
    }
  }

  func forcesColumn(priority: Int = 0) -> Column<ActorStanding> {
    Column(.forcesTouched, .column(.forces), .right, priority: priority) {
      .places($0.forceIDs, words).counts(record(.forcesTouched, of: $0))
    }
  }
}
