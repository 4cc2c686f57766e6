/// How a test has the system refuse a call that would have gone well.
///
/// One look at a task's own value before each call of the system, which costs a thousand times more.
package enum SystemFault {
  /// Asked before each call what is tried on which path; an error number (errno(3)) refuses it.
  @TaskLocal package static var refusal:
    (@Sendable (_ attempt: String, _ path: String) -> Int32?)? = nil
}
