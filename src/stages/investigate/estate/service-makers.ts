/** Services that call others on behalf of something the owner or an intruder made: `invokedBy` to the type of that thing. */
export const SERVICE_MAKERS: Readonly<Record<string, string>> = {
  'cloudformation.amazonaws.com': 'AWS::CloudFormation::Stack',
  'autoscaling.amazonaws.com': 'AWS::AutoScaling::AutoScalingGroup',
  'spotfleet.amazonaws.com': 'AWS::EC2::SpotFleet',
  'spot.amazonaws.com': 'AWS::EC2::SpotInstanceRequest',
  'ec2fleet.amazonaws.com': 'AWS::EC2::EC2Fleet',
  'batch.amazonaws.com': 'AWS::Batch::ComputeEnvironment',
  'elasticbeanstalk.amazonaws.com': 'AWS::ElasticBeanstalk::Environment',
  'eks.amazonaws.com': 'AWS::EKS::Cluster',
  'eks-nodegroup.amazonaws.com': 'AWS::EKS::Nodegroup',
  'elasticmapreduce.amazonaws.com': 'AWS::EMR::Cluster',
  'ecs.amazonaws.com': 'AWS::ECS::Service',
};
