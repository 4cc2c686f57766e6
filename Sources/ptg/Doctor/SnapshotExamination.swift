import ExportSync
import Platform
import SQLiteFile
import SnapshotStore
import Wording

/// The part of the examination that checks the current snapshot.
struct SnapshotExamination {
  private let environment: Environment
  private let data: DataFolder

  private var words: Words { environment.words }

  typealias Finding = Examination.Finding

  init(_ environment: Environment, data: DataFolder) {
    self.environment = environment
    self.data = data
  }

  /// Whether the file has changed since it was built, and whether its signer is still valid.
  var findings: [Finding] {
    guard let path = data.currentSnapshot else {
      guard Files.kind(of: data.currentLink) == nil else {
        return [
          .wrong(words[.doctor(.snapshot)], words.say.leadsNowhere(data.currentLink))
        ]
      }
      return [.ok(words[.doctor(.snapshot)], words[.doctor(.noSnapshotYet)])]
    }
    let origin: SnapshotOrigin
    do {
      origin = try Snapshot.origin(of: path)
    } catch {
      return [.wrong(words[.doctor(.snapshot)], words.say.snapshotUnreadable(path, error.answer))]
    }
    let proof = SnapshotProof.of(path, origin, in: data, trust: environment.trustFolder)
    return [file(path, proof.file), signer(proof.signer)]
  }

  private func file(_ path: String, _ finding: FileProof.Finding) -> Finding {
    let subject = words[.doctor(.snapshot)]
    switch finding {
    case .unchanged where Snapshot.isOfAnotherForm(path),
      .unrecorded where Snapshot.isOfAnotherForm(path):
      return .wrong(subject, words.say.builtByAnother(path))
    case .changed, .unreadable, .unrecorded:
      return .wrong(subject, words.say.rebuildNeeded(path, finding.inWords(words)))
    case .unchanged:
      do {
        _ = try Snapshot.header(of: path)
        return .ok(subject, "\(path): \(finding.inWords(words))")
      } catch {
        return .wrong(subject, "\(path): \(error.answer).")
      }
    }
  }

  private func signer(_ finding: SignerProof.Finding) -> Finding {
    let (subject, found) = (words[.doctor(.signature)], finding.inWords(words))
    return switch finding {
    case .trusted, .notSigned, .notKept: .ok(subject, found)
    case .revoked, .expired, .unlisted, .broken: .wrong(subject, words.say.askTheCentre(found))
    case .unchecked: .wrong(subject, found)
    }
  }

  /// The comparison of the current snapshot with one that is built now from the signed objects.
  var rebuilt: Finding {
    let subject = words[.doctor(.rebuild)]
    guard let path = data.currentSnapshot else {
      return .wrong(subject, words[.doctor(.nothingToCompare)])
    }
    let progress = environment.isErrorsTerminal ? ProgressReport(environment) : nil
    defer { progress?.end() }
    let renewal = SnapshotRenewal(
      of: data, trust: environment.trustFolder, now: environment.now(),
      report: { progress?.update($0) })
    do {
      switch try renewal.compare(path) {
      case .same(let objects):
        return .ok(subject, words.say.sameAsBuilt(path, objects: objects))
      case .different(let tables, let new):
        return .wrong(
          subject, words.say.differs(path, in: tables.map(\.description), new: new))
      }
    } catch {
      return .wrong(subject, error.finding)
    }
  }
}
