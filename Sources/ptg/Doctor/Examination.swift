import ThreatDomain
import CellCanvas
import ExportSync
import Platform
import SnapshotStore
import Wording

/// The examination of a machine that runs ptg, check by check.
struct Examination {
  /// The result of one check.
  struct Finding: Equatable {
    let subject: String
    let isWell: Bool
    /// What is there, or what is wrong and how to correct it.
    let text: String

    static func ok(_ subject: String, _ text: String) -> Finding {
      Finding(subject: subject, isWell: true, text: text)
    }

    static func wrong(_ subject: String, _ text: String) -> Finding {
      Finding(subject: subject, isWell: false, text: text)
    }
  }

  private let environment: Environment
  private let data: DataFolder

  init(_ environment: Environment, data: DataFolder) {
    self.environment = environment
    self.data = data
  }

  private var words: Words { environment.words }

  var findings: [Finding] {
    TrustExamination(folder: environment.trustFolder, words: words).findings + tools
      + [dataFolder, freeSpace, auditLog, clock, terminal, locale]
  }

  private var tools: [Finding] {
    [
      signatureTool,
      tool("/usr/bin/sha256sum", needed: .doctor(.checksFiles), package: "coreutils"),
      tool("/usr/bin/curl", needed: .doctor(.fetches), package: "curl"),
    ]
  }

  /// The check of ssh-keygen; a tool that is too old would refuse every signature.
  private var signatureTool: Finding {
    let found = tool(
      SSHSignature.program, needed: .doctor(.checksSignatures), package: "openssh-client")
    guard found.isWell else { return found }
    do {
      try SSHSignature.checkRelease()
      return found
    } catch {
      return .wrong(
        found.subject, words.say.toolTooOld("\(error)", release: "\(SSHSignature.oldestRelease)"))
    }
  }

  private func tool(_ path: String, needed: Term, package: String) -> Finding {
    let name = Files.name(of: path)
    let isThere = Files.access(of: path).map { $0.bits & 0o111 != 0 } ?? false
    return isThere
      ? .ok(name, path)
      : .wrong(name, words.say.toolMissing(path, purpose: words[needed], package: package))
  }
}

/// The checks of the data folder.
extension Examination {
  private var dataFolder: Finding {
    let subject = words[.doctor(.dataFolder)]
    guard let access = Files.access(of: data.root) else {
      return .ok(subject, words.say.madeBySync(data.root))
    }
    if !access.isOwnedByRootOrUser {
      return .wrong(subject, words.say.wrongOwner(data.root, "\(access.owner)"))
    }
    if access.bits & 0o077 != 0 {
      return .wrong(subject, words.say.wrongBits(data.root, access.octal))
    }
    return .ok(subject, data.root)
  }

  /// The free space to have, in bytes; a national export of ten years takes a fifth of it.
  private static let bytesWanted: Int64 = 1 << 30

  private var freeSpace: Finding {
    var folder = data.root
    while folder != "/", folder != ".", Files.kind(of: folder) == nil {
      folder = Files.folder(of: folder)
    }
    let subject = words[.doctor(.freeSpace)]
    guard let free = Files.freeBytes(at: folder) else {
      return .wrong(subject, words.say.cannotTell(folder))
    }
    let (megabytes, wanted) = (Int(free >> 20), Int(Examination.bytesWanted >> 20))
    return free >= Examination.bytesWanted
      ? .ok(subject, words.say.freeSpace(megabytes, at: folder))
      : .wrong(subject, words.say.tooLittleSpace(megabytes, at: folder, wanted: wanted))
  }

  private var auditLog: Finding {
    let subject = words[.doctor(.auditLog)]
    switch Files.kind(of: data.auditLog) {
    case nil: return .ok(subject, words.say.notThereYet(data.auditLog))
    case .regular:
      guard let access = Files.access(of: data.auditLog), access.isOwnedByRootOrUser,
        !access.isWritableByGroupOrOthers
      else {
        return .wrong(subject, words.say.openToOthers(data.auditLog))
      }
      return .ok(
        subject, data.hasUnfinishedSync ? words.say.cutOff(data.auditLog) : data.auditLog)
    case .folder, .other:
      return .wrong(subject, words.say.noPlainFile(data.auditLog))
    }
  }
}

/// The checks of the program's surroundings.
extension Examination {
  private var clock: Finding {
    let (now, subject) = (environment.now(), words[.doctor(.clock)])
    guard let current = data.currentSnapshot else {
      return .ok(subject, words.say.clockAlone("\(now)"))
    }
    // ptg status reports an unreadable snapshot; the clock is compared where it can be.
    guard let header = try? Snapshot.header(of: current), let created = Timestamp(header.created)
    else {
      return .wrong(subject, words.say.clockUnreadable("\(now)"))
    }
    return created.seconds <= now.seconds + 86_400
      ? .ok(subject, words.say.clockRight("\(now)", madeOn: "\(created)"))
      : .wrong(subject, words.say.clockBehind("\(now)", madeOn: "\(created)"))
  }

  private var terminal: Finding {
    let subject = words[.doctor(.terminal)]
    guard environment.isOutputTerminal else {
      return .ok(subject, words[.doctor(.noTerminal)])
    }
    guard let name = environment.terminal, name != "dumb" else {
      return .wrong(subject, words.say.terminalUnnamed(environment.terminal ?? ""))
    }
    guard let size = environment.size, size.columns >= 40, size.rows >= 10 else {
      let found = environment.size.map { "\($0.columns)x\($0.rows)" }
      return .wrong(subject, words.say.terminalTooSmall(found))
    }
    return .ok(subject, "\(name), \(size.columns)x\(size.rows)")
  }

  /// The check of the locale; output to a file or pipe is always UTF-8, so a job needs no locale.
  private var locale: Finding {
    let subject = words[.doctor(.locale)]
    guard environment.isOutputTerminal else {
      return .ok(subject, words.say.localeWithoutTerminal(environment.locale))
    }
    return environment.isUTF8
      ? .ok(subject, environment.locale ?? "UTF-8")
      : .wrong(subject, words.say.localeNotUTF8(environment.locale ?? ""))
  }
}
