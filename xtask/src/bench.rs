//! x
pub(crate) fn bench(_args: &[String]) -> anyhow::Result<()> {
    anyhow::bail!("later")
}
